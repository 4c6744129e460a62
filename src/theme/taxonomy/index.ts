import { BUSINESS } from './business.js';
import { CONFLICT } from './conflict.js';
import { CULTURE } from './culture.js';
import { ECONOMY } from './economy.js';
import { EDUCATION } from './education.js';
import { ENERGY } from './energy.js';
import { ENVIRONMENT } from './environment.js';
import type { Field } from './field.js';
import { HEALTH } from './health.js';
import { LAW } from './law.js';
import { MARKETS } from './markets.js';
import { POLITICS } from './politics.js';
import { SCIENCE } from './science.js';
import { SOCIETY } from './society.js';
import { SPORT } from './sport.js';
import { TECHNOLOGY } from './technology.js';
import { TRANSPORT } from './transport.js';
import { WORLD } from './world.js';

/** All fields; where two score the same, the earlier one stands first. */
export const TAXONOMY: readonly Field[] = [
  BUSINESS,
  ECONOMY,
  MARKETS,
  TECHNOLOGY,
  POLITICS,
  WORLD,
  CONFLICT,
  LAW,
  HEALTH,
  SCIENCE,
  ENVIRONMENT,
  ENERGY,
  SPORT,
  CULTURE,
  EDUCATION,
  TRANSPORT,
  SOCIETY,
];
