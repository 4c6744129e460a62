import { SPEECH_VERBS } from '../lexicon/speech.js';

/** Verbs that bring in a quotation without being verbs of speech: "called it “a bad deal”". */
const OTHERS =
  'call calls called calling|describe describes described describing|praise praises praised|criticise criticises criticised|criticize criticizes criticized|dismiss dismisses dismissed|condemn condemns condemned|label labels labelled labeled|hail hails hailed|read reads|agree agrees agreed|deny denies denied|believe believes believed|think thinks thought';

/** The lemma of each form of a verb of speech. */
export const SPEECH: ReadonlyMap<string, string> = new Map([
  ...SPEECH_VERBS.trim()
    .split('\n')
    .map((line) => line.split('\t').slice(0, -1))
    .flatMap(lemmas),
  ...OTHERS.split('|')
    .map((forms) => forms.split(' '))
    .flatMap(lemmas),
]);

function lemmas(forms: readonly string[]): (readonly [string, string])[] {
  return forms.map((form) => [form, forms[0]!] as const);
}
