/** Verbs of speech: the lemma, then its other forms. */
const VERBS =
  'say says said saying|tell tells told telling|add adds added adding|ask asks asked asking|reply replies replied|argue argues argued arguing|explain explains explained|note notes noted noting|insist insists insisted insisting|warn warns warned warning|stress stresses stressed|comment comments commented|recall recalls recalled|quip quips quipped|joke jokes joked|write writes wrote written writing|testify testifies testified|declare declares declared declaring|believe believes believed|think thinks thought|acknowledge acknowledges acknowledged|concede concedes conceded|admit admits admitted|remark remarks remarked|predict predicts predicted|claim claims claimed claiming|announce announces announced|state states stated stating|suggest suggests suggested|shout shouts shouted|cry cries cried|whisper whispers whispered|answer answers answered|continue continues continued|conclude concludes concluded|observe observes observed|vow vows vowed|promise promises promised|boast boasts boasted|complain complains complained|confirm confirms confirmed|deny denies denied|agree agrees agreed|reveal reveals revealed|tweet tweets tweeted|post posts posted|urge urges urged|report reports reported|maintain maintains maintained|counter counters countered|lament laments lamented|muse muses mused|emphasise emphasises emphasised|emphasize emphasizes emphasized|caution cautions cautioned|contend contends contended|assert asserts asserted|respond responds responded|call calls called calling|describe describes described describing|praise praises praised|criticise criticises criticised|criticize criticizes criticized|dismiss dismisses dismissed|condemn condemns condemned|label labels labelled labeled|hail hails hailed|read reads';

/** The lemma of each form of a verb of speech. */
export const SPEECH: ReadonlyMap<string, string> = new Map(
  VERBS.split('|').flatMap((forms) => {
    const [lemma, ...others] = forms.split(' ');
    return [lemma!, ...others].map((form) => [form, lemma!] as const);
  }),
);
