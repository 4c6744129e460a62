/** Front-coded words: a capital (A = 0) for how many letters an entry shares with the one before, then the rest. */
export function unpack(packed: string): Set<string> {
  const found = new Set<string>();
  let before = '';
  for (let at = 0; at < packed.length; ) {
    let end = at + 1;
    while (end < packed.length && packed.charCodeAt(end) > 90) end++;
    before = before.slice(0, packed.charCodeAt(at) - 65) + packed.slice(at + 1, end);
    found.add(before);
    at = end;
  }
  return found;
}
