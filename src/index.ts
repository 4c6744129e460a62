export { NutgrafError } from './errors.js';
export { articleOf } from './item.js';
export type * from './model.js';
export { readingOf } from './reading.js';
