import { AGE_RULES } from './age-rules.js';
import { NOUN_RULES } from './count-rules.js';
import { MONEY_RULES } from './money-rules.js';
import { PART_RULES } from './part-rules.js';
import { PERCENT_RULES } from './percent-rules.js';
import { QUANTITY_RULES } from './quantity-rules.js';
import type { ShapeRule } from './shape.js';

// Of each list the first rule that reads a number wins.

/** Rules that a sign or a unit makes sure. */
export const MEASURED: readonly ShapeRule[] = [...PERCENT_RULES, ...MONEY_RULES, ...AGE_RULES, ...QUANTITY_RULES];

/** Rules for a number without a unit: exclusions go before them. */
export const COUNTED: readonly ShapeRule[] = [...PART_RULES, ...NOUN_RULES];
