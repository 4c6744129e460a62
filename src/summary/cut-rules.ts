import { END_RULES } from './cut-ends.js';
import { MIDDLE_RULES } from './cut-middles.js';
import { OPENING_RULES } from './cut-openings.js';
import type { CutRule } from './cut-rule.js';

/** In the order in which they are tried: openings, what stands between, ends. */
export const CUT_RULES: readonly CutRule[] = [...OPENING_RULES, ...MIDDLE_RULES, ...END_RULES];
