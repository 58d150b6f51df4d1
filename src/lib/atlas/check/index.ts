import type { Rule } from './rule';

/** Every rule between records, in the order in which their problems are reported. */
export const RULES: readonly Rule[] = [];
