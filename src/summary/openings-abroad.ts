import { primaryTag } from '../text/language.js';
import { set } from './word-lists.js';

/** First words by which a sentence leans on the one before it, by language (ISO 639-1): pronouns, demonstratives and connectives. */
const LEANING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: set(
      'er sie es ihm ihr ihn ihnen sein seine ihre dies diese dieser dieses diesem diesen jene jener dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus darin darüber darum davon davor dazu aber allerdings außerdem beide beides dennoch denn derweil deshalb desto deswegen doch dort ebenso ferner gleichzeitig hier hierbei hierfür hierzu hinzu indes indessen inzwischen jedoch oder schließlich so somit sondern stattdessen trotzdem und vielmehr weiterhin wobei zudem zugleich zwar ich wir mich mir uns du',
    ),
    fr: set(
      'il elle ils elles lui leur leurs son sa ses ce cet cette ces cela ceci ça celui celle ceux celles y mais et ou or donc ainsi alors aussi cependant pourtant toutefois néanmoins enfin ensuite puis car autrement ailleurs autre autres je nous on tu vous mon ma mes notre nos',
    ),
    es: set(
      'él ella ello ellos ellas su sus este esta esto estos estas ese esa eso esos esas aquel aquella aquellos pero y e o pues así entonces además también luego después aunque mientras porque allí aquí ahí asimismo igualmente yo nosotros mi nuestro nuestra tú usted',
    ),
    it: set(
      'egli ella esso essa essi esse lui lei loro suo sua suoi sue questo questa questi queste quello quella quelli quelle ciò ma e ed o però quindi così allora inoltre anche poi infine perché mentre tuttavia invece lì qui dunque infatti io noi mio mia nostro nostra',
    ),
    pt: set(
      'ele ela eles elas seu sua seus suas este esta estes estas isto esse essa esses essas isso aquele aquela aquilo mas e ou então assim também além porém contudo entretanto depois enquanto porque ali lá aqui já logo portanto eu nós meu minha nosso nossa',
    ),
    nl: set(
      'hij zij ze hem haar hun zijn dit dat deze die daar daarbij daardoor daarna daarmee daarom daarop daarvoor er hier hierbij maar en of dus toch echter ook bovendien intussen ondertussen toen vervolgens want terwijl omdat zo bijgevolg niettemin ik wij we mijn ons onze',
    ),
    sv: set(
      'han hon dem hans hennes deras sin denna detta dessa där då dessutom men och eller så också ändå därför därefter dock sedan ty medan jag vi min vår',
    ),
    da: set(
      'han hun dem hans hendes deres denne dette disse der da desuden men og eller så også alligevel derfor derefter dog siden mens jeg vi min vores',
    ),
    no: set(
      'han hun dem hans hennes deres denne dette disse der da dessuten men og eller så også likevel derfor deretter dog siden mens jeg vi min vår',
    ),
    pl: set(
      'on ona ono oni one jego jej ich ten ta to ci te tamten tamta ale i oraz lub albo więc jednak jednakże dlatego ponadto wtedy potem natomiast zaś bo ponieważ tam tu także również ja my mój nasz',
    ),
  }),
);

/** Prepositions, and the demonstratives that lean behind them: "en ese marco", "trotz dieser Zahlen". */
const POINTING: ReadonlyMap<string, readonly [ReadonlySet<string>, ReadonlySet<string>]> = new Map(
  Object.entries({
    de: [
      'in mit für bei nach vor aus von zu auf trotz wegen während durch gegen über unter seit an',
      'dies diese dieser dieses diesem diesen jener jenem jenen',
    ],
    fr: ['dans pour avec par sur sous après malgré avant depuis à selon de', 'ce cet cette ces cela celui celle'],
    es: [
      'en por con de para sobre tras desde a ante según bajo',
      'ese esa eso esos esas este esta esto estos estas ello aquel aquella',
    ],
    it: ['in per con di da su a tra dopo secondo', 'questo questa questi queste quel quella quello ciò tal'],
    pt: ['por para com sobre após a sob', 'isso isto esse essa este esta aquele aquela'],
    nl: ['in met voor bij na van op door tegen over onder sinds', 'dit dat deze die'],
  }).map(([language, [before, behind]]) => [language, [set(before!), set(behind!)]]),
);

/** Connectives of two words. */
const CONNECTIVES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: ['zum beispiel', 'im gegenteil', 'das heißt'],
    fr: ['en effet', 'de plus', 'par ailleurs', 'en outre', 'par conséquent', 'en revanche', 'au contraire', 'de même'],
    es: [
      'de hecho',
      'sin embargo',
      'por ello',
      'por tanto',
      'por otro',
      'por otra',
      'en cambio',
      'no obstante',
      'es decir',
      'es por',
      'a su',
      'al respecto',
    ],
    it: ['in effetti', 'di conseguenza', 'del resto', 'al contrario', 'in più', 'ad esempio'],
    pt: [
      'no entanto',
      'por isso',
      'de fato',
      'ou seja',
      'por outro',
      'por sua',
      'em seguida',
      'nesse sentido',
      'neste sentido',
    ],
    nl: ['met andere', 'dat wil'],
  }).map(([language, phrases]) => [language, new Set(phrases)]),
);

/** Whether a sentence of a language without rules opens on words that only the text before it explains. `first`, `second` in lower case. */
export function leansAbroad(language: string | undefined, first: string, second: string): boolean {
  if (language === undefined) return false;
  const tag = primaryTag(language);
  const [before, behind] = POINTING.get(tag) ?? [];
  return (
    (LEANING.get(tag)?.has(first) ?? false) ||
    (before !== undefined && behind !== undefined && before.has(first) && behind.has(second)) ||
    (CONNECTIVES.get(tag)?.has(`${first} ${second}`) ?? false)
  );
}
