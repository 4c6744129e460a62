const SUBSET = /<!DOCTYPE\s[^[<>]{0,1000}\[/i;
const SUBSET_END = /\]\s{0,100}>/g;
const DECLARED = /<!ENTITY\s{1,20}([\w.-]{1,100})\s{1,20}(?:"([^"]{0,1000})"|'([^']{0,1000})')\s{0,20}>/g;
const REFERENCE = /&([\w.-]{1,100});/g;
/** Characters that a feed's own entities may add in all; an attack ("a billion laughs") would add more. */
const MOST_ADDED = 1_000_000;

/** A text without its document type's own declarations, and what replaces the entities declared there, each once and not again. */
export function entitiesOf(source: string): { text: string; entities: (text: string) => string } {
  const none = { text: source, entities: (text: string) => text };
  const start = SUBSET.exec(source);
  if (start === null) return none;
  SUBSET_END.lastIndex = start.index;
  const end = SUBSET_END.exec(source);
  if (end === null) return none;
  const declared = new Map<string, string>();
  for (const [, name = '', double, single] of source.slice(start.index, end.index).matchAll(DECLARED))
    declared.set(name, double ?? single ?? '');
  const text = source.slice(0, start.index) + source.slice(end.index + end[0].length);
  if (declared.size === 0) return { ...none, text };
  let added = 0;
  const replaced = (all: string, name: string) => {
    const value = declared.get(name);
    if (value === undefined || added > MOST_ADDED) return all;
    added += value.length;
    return value;
  };
  return { text, entities: (part) => part.replace(REFERENCE, replaced) };
}
