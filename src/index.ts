export { NutgrafError } from './errors.js';
export type * from './model.js';
export { articleOf, readingOf } from './reading.js';
