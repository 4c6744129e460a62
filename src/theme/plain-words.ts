/** Verbs that tie subjects to objects in texts of every kind: a phrase does not reach across them. */
export const COMMON_VERBS =
  'show propose present describe provide discuss consider obtain use find see say tell think know want come give take keep let begin seem help turn start move live believe hold bring happen write sit stand lose pay meet include continue set learn lead understand watch follow stop create speak read allow add spend grow walk win offer remember appear buy wait serve die send expect build stay fall reach kill remain suggest raise pass sell require decide pull announce warn call ask need feel become leave investigate examine introduce demonstrate compare apply achieve improve enable reduce increase involve contain represent perform occur exist depend illustrate reveal imply';
/** Words that stand in texts of every kind and say little of what one is about. */
export const FURNITURE =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight morning afternoon evening night week day month year decade time ago recent early late last next first second third four five six seven eight nine ten hundred thousand million billion percent cent half number big small large high low good bad great new old long short way thing people man men woman women home place part point end side fact reason case matter kind sort lot group member area report news story spokesman spokeswoman statement interview comment official according told added including following asked called came took went made found left came used want work come think know look need help better best full real right sure';
/** A word before one of these is a verb: "the method refines the estimate". */
export const DETERMINERS =
  'whether how a an the some any all each every both its their these those this our his her my your';
/** A word after one of these is a verb: "we estimate", "can estimate". */
export const ACTORS = 'we they it who which i you he she can could will would may might shall should must cannot not';
/** After one of these a form in "-ing" is a verb: "for estimating costs". */
export const OF_DOING = 'for by without while when before after';
/** Adjectives that any noun may have, which are no part of a term. */
export const LOOSE_ADJECTIVES =
  'new novel different various several certain specific particular existing recent important possible similar further additional main major significant current previous next last other own same whole entire necessary appropriate interesting useful many';
/** What texts that explain call themselves and their parts: none tells alone what a text is about. */
export const WORDS_OF_TEXTS =
  'paper article author study research work approach method methodology technique result finding example problem solution case section chapter conclusion introduction abstract figure table analysis discussion use way type form set condition aspect issue aim purpose idea given based proposed presented';
