import spanish from 'natural/lib/natural/util/stopwords_es.js';
import french from 'natural/lib/natural/util/stopwords_fr.js';
import italian from 'natural/lib/natural/util/stopwords_it.js';
import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import norwegian from 'natural/lib/natural/util/stopwords_no.js';
import polish from 'natural/lib/natural/util/stopwords_pl.js';
import portuguese from 'natural/lib/natural/util/stopwords_pt.js';
import russian from 'natural/lib/natural/util/stopwords_ru.js';
import swedish from 'natural/lib/natural/util/stopwords_sv.js';
import ukrainian from 'natural/lib/natural/util/stopwords_uk.js';
import { primaryTag } from './language.js';
import { STOP_WORDS } from './stop-words.js';

/** German has no list among natural's. */
const GERMAN =
  'ab aber alle allem allen aller allerdings alles als also am an ander andere anderem anderen anderer anderes anders auch auf aus außer außerdem bald bei beide beiden beim bereits bevor bin bis bisher bist bloß da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das dass davon davor dazu dein deine deinem deinen deiner dem demnach den denen denn dennoch der deren derer des deshalb dessen desto deswegen dich die dies diese dieser diesem diesen dieses dir doch dort du durch durfte dürfen eben ebenfalls ebenso ehe eher eigentlich ein eine einem einen einer eines einige einigen einiger einmal einst entweder er es etwa etwas euch euer eure falls fast für ganz gar gegen gegenüber gemäß genug gerade gern gewesen gibt ging hab habe haben hast hat hatte hatten hätte hätten her heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem infolge innerhalb ins insgesamt irgend ist ja je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt kam kann kannst kaum kein keine keinem keinen keiner keines können könnte könnten konnte konnten kommt künftig lassen lässt machen macht machte man manche mancher manchmal mehr mehrere mein meine meinem meinen meiner meist meisten mich mir mit möchte möglich müssen müsste musste mussten muss nach nachdem nächste nahezu nämlich neben nein nicht nichts nie niemand noch nun nur ob obwohl oder offenbar oft ohne per pro sagt sagte sagten schon sehr sei seien sein seine seinem seinen seiner seines seit seitdem selbst sich sie siehe sind so sobald sofern sogar solch solche solchem solchen solcher soll sollen sollte sollten somit sondern sonst sowie sowohl statt stets trotz trotzdem über überhaupt übrigens um und uns unser unsere unserem unseren unserer unter viel viele vielen vielleicht vom von vor vorher während wann war waren warum was wegen weil weiter weitere weiteren weiterhin welche welchem welchen welcher welches wem wen wenig wenige weniger wenn wer werde werden werdet weshalb wessen wie wieder will willst wir wird wirst wo wobei wodurch wohl wollen wollte wollten worden wurde wurden würde würden zu zudem zufolge zuletzt zum zumindest zunächst zur zurück zusammen zwar zwischen';
const DANISH =
  'ad af alle alt altid andet at bare begge blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter ej eller en end ene er et far fik flere for fordi fra få får før gennem gør ham han hans har havde have hele hende her hos hun hvad hver hvilken hvis hvor hvordan hvorfor i ikke ind ingen ja jeg kan kom kun kunne lige man mange med meget mellem men mere mig min mit mod mødt når ned nogen noget nogle nok nu og også om op os over på samme selv ser ses siden sig sin sine sit skal skulle som stadig så sådan thi til ud uden under var ved vi vil ville vor være været';

/** Function words by language (ISO 639-1), in lower case: articles, pronouns, prepositions, conjunctions, auxiliaries, which carry no topic. */
const LISTS = {
  en: STOP_WORDS.split(' '),
  da: DANISH.split(' '),
  de: GERMAN.split(' '),
  es: spanish.words,
  fr: french.words,
  it: italian.words,
  nl: dutch.words,
  no: norwegian.words,
  pl: polish.words,
  pt: portuguese.words,
  ru: russian.words,
  sv: swedish.words,
  uk: ukrainian.words,
} satisfies Record<string, readonly string[]>;

/** A language whose function words are known: its place in the list of them. */
export type Tongue = number;
const CODES = Object.keys(LISTS);
const SETS = Object.values(LISTS).map((list) => new Set<string>(list));
export const ENGLISH: Tongue = 0;

/** The tongue of a language's code or tag ("de", "de-AT"); English where none is told or known. */
export function tongueOf(language: string | undefined): Tongue {
  return language === undefined ? ENGLISH : Math.max(ENGLISH, CODES.indexOf(primaryTag(language)));
}

/** Whether a word, in lower case with straight apostrophes, is a function word of a tongue. */
export function isFunctionWord(lower: string, tongue: Tongue): boolean {
  return SETS[tongue]?.has(lower) ?? false;
}
