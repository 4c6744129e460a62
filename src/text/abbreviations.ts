/** Abbreviations in lower case without their last stop, by what may follow them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name or a word of their sentence: no sentence ends with them. */
export const LEADING = words(
  'mr mrs ms mx messrs mme mlle dr drs prof sen sens rep reps gov govs gen lt col sgt capt cmdr cdr cpl pvt maj brig adm rev revd hon pres supt det insp amb atty sec mt ft st ste sta vs v cf viz eg ie i.e e.g f.e al ca approx med cie fr br mgr msgr asst assoc dir mfg natl intl nat dist',
);

/** Stand before a number only: "no. 5", "p. 55", "Fig. 3". Elsewhere they are words. */
export const BEFORE_NUMBER = words(
  'no nos nr n° p pp ch fig figs vol vols sec sect art arts para paras eq ed pt app ex cl reg bk tab op par is',
);

/** May end a sentence as well as stand within it; what comes after tells. */
export const EITHER = words(
  'inc corp co cos ltd llc llp plc bros jr sr esq etc ave blvd rd hwy dept est min max tel ext bldg univ inst assn ass bhd sdn pty pte nv sa ag spa jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask man oz lb lbs ft in yd yds mi km kg hr hrs yr yrs p.m a.m ph.d btw misc govt temp avg cent',
);

/** Abbreviations of EITHER that are words as well: abbreviations only where they stand in capitals or before a number. */
export const ALSO_WORDS = words(
  'in is mar sun sat wash mass miss ill ind ore man la pa ass del mo mi fr max cent ex art v',
);

/** Abbreviations of EITHER that a name hardly follows: what stands in capitals after them begins a sentence. */
export const LOOSE = words('etc kg km lb lbs oz yd yds mi hr hrs yr yrs misc');

/** After "p.m.": zones and days belong to the time. */
export const AFTER_CLOCK = words(
  'est edt pst pdt cst cdt mst mdt et pt ct mt gmt utc bst cet cest jst ist aest sgt eastern pacific central mountain london local paris tokyo monday tuesday wednesday thursday friday saturday sunday jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december',
);

/** After "U.S." or "U.N.": the institutions of a country. */
export const AFTER_COUNTRY = words(
  'treasury treasuries navy army air marine marines senate house congress capitol president presidential government federal supreme department state states secretary attorney district open steel customs securities commerce energy justice food central dollar representative representatives court courts embassy ambassador coast census postal bureau geological agriculture trade defense chamber national bank labor health environmental agency fish forest soccer olympic constitution women men military intelligence security general council commission administration office special border immigration patent nuclear national international sen rep gov marshals league',
);

/** After "Corp.": whoever serves the company. */
export const ROLES = words(
  'chairman chairwoman chair president chief vice director ceo cfo coo executive senior treasurer managing general spokesman spokeswoman deputy class series common chapter founder co-founder analyst economist',
);

/** Words that begin a sentence with a comma after them. */
export const ADVERBS = words(
  'indeed later meanwhile moreover still yesterday today tomorrow finally recently earlier first second third next last elsewhere nevertheless nonetheless similarly separately additionally afterwards eventually instead overall currently previously conversely consequently accordingly besides hence likewise next otherwise interestingly importantly unfortunately fortunately clearly obviously yet anyway well yes no',
);
