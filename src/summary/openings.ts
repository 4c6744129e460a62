import { WORD_LISTS } from './word-lists.js';

const set = (words: string) => new Set(words.split(' '));
const POINTING = set(
  "he she it they we i you him her his its their our my your this that these those such here himself herself itself themselves hers theirs he's she's it's they're we're i'm you're that's there's he'd she'd they'd we'd i'd he'll she'll they'll we'll i've we've they've it'll this's these's those's who whom which whose others another both neither either what's who's here's",
);
const CONNECTIVES = set(
  'but and or nor so yet however meanwhile meantime then also moreover furthermore instead besides nevertheless nonetheless still thus therefore hence otherwise additionally similarly likewise conversely indeed consequently accordingly plus elsewhere subsequently alternatively too secondly thirdly firstly finally lastly again afterwards afterward thereafter sure ok okay',
);
/** These point back only before a comma: "Second, the fund ...". */
const WITH_COMMA = set(
  'first second third fourth fifth next later earlier rather except perhaps maybe well yes no not even though now here there overall eventually ultimately nearby',
);
const PHRASES = [
  'as a result',
  'as a consequence',
  'for example',
  'for instance',
  'in addition',
  'at the same time',
  'on the other hand',
  'on the one hand',
  'in other words',
  'in fact',
  'in short',
  'in turn',
  'in contrast',
  'by contrast',
  'of course',
  'after all',
  'above all',
  'that said',
  'to that end',
  'the same',
  'one of them',
  'some of them',
  'most of them',
  'many of them',
  'all of them',
  'none of them',
  'each of them',
  'in this',
  'at that',
  'at this',
  'in that',
  'in these',
  'in those',
  'on that',
  'on this',
  'for this',
  'for that',
  'like this',
  'like that',
  'with this',
  'with that',
  'as such',
  'the other',
  'the others',
  'all this',
  'all that',
  'all of this',
  'all of that',
  'among them',
  'after that',
  'after this',
  'before that',
  'before this',
  'since then',
  'by then',
  'until then',
  'just then',
  'now that',
  'more on this',
  'of those',
  'of these',
  'of them',
].map((phrase) => phrase.split(' '));
/** Nouns that with a bare "the" name nobody: the reader must have met them. */
const BARE = set(
  "company firm group pair duo trio couple man woman boy girl latter former incident move decision findings victim victims suspect suspects two three four five second third latest agency organization organisation team club band teenager child document documents letter video book film movie show deal bill plan proposal measure agreement accident crash attack attacks shooting study report statement following above site website post tweet program programme project event event's app device service feature",
);
const ENDS_NOUN = new Set([
  ...WORD_LISTS.aux.split(' '),
  ...WORD_LISTS.say.split(' '),
  ...WORD_LISTS.verb.split(' '),
  ',',
  "'s",
  'also',
  'then',
  'now',
  'later',
  'never',
  'already',
]);
const PAST = /[a-z]{2,}ed$/;
const LETTER = /[\p{L}\p{N}]/u;
const AGED = /^\d+-year-old$/;

/** How a sentence opens on what it does not say: undefined where it stands alone. */
export type Opening = 'pointing' | 'connective' | 'bare';

/** Tells whether a sentence, given by its lower-case words, opens on a reference or connective that only the text before it explains. */
export function openingOf(words: readonly string[]): Opening | undefined {
  const first = Math.max(
    0,
    words.findIndex((form) => LETTER.test(form)),
  );
  const word = words[first] ?? '';
  if (POINTING.has(word)) return 'pointing';
  if (CONNECTIVES.has(word) || (WITH_COMMA.has(word) && words[first + 1] === ',')) return 'connective';
  if (words[first + 2] !== 'to' && PHRASES.some((phrase) => phrase.every((part, i) => words[first + i] === part)))
    return 'connective';
  if (word !== 'the') return undefined;
  const noun = words[first + 1] ?? '';
  const next = words[first + 2] ?? '';
  const ends = ENDS_NOUN.has(next) || PAST.test(next);
  return ends && (BARE.has(noun) || AGED.test(noun)) ? 'bare' : undefined;
}
