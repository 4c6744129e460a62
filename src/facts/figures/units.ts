/** Units of measure: the name that facts carry, its dimension, and the forms it is written in besides its own plural. */

export interface Unit {
  readonly name: string;
  readonly dimension: string;
}

const LETTERS_AT_END = /[a-rt-z]$/;

/** "name = other forms": the plural of the name's last word (before "per") is understood. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  length: [
    'kilometre = kilometer, km, kms, kilometres, kilometers',
    'metre = m, meter, metres, meters',
    'centimetre = centimeter, cm, cms',
    'millimetre = millimeter, mm',
    'decimetre = decimeter, dm',
    'hectometre = hectometer',
    'micrometre = micrometer, micron, μm, µm, um',
    'nanometre = nanometer, nm',
    'picometre = picometer, pm',
    'attometre = am',
    'mile = mi',
    'nautical mile = nmi',
    'yard = yd, yds, yd.',
    'foot = feet, ft, ft.',
    'inch = inches, in., in',
    'furlong',
    'fathom',
    'light year = light-year, lightyear',
    'astronomical unit = au',
  ],
  area: [
    'square kilometre = square kilometer, sq km, sq. km, sqkm, km2, km², km^2, km squared',
    'square metre = square meter, sq m, sq. m, sqm, m2, m², sq metres, sq meters, sq metre, sq meter, m^2',
    'square mile = sq mi, sq. mi, sq miles, sq mile',
    'square foot = square feet, sq ft, sq. ft, ft2, ft², sqft, sq feet, square-feet, sf',
    'square inch = sq in',
    'square yard = sq yd',
    'square centimetre = square centimeter, cm2, cm², sq cm',
    'acre',
    'hectare = ha',
  ],
  volume: [
    'litre = liter, l, ltr, litres',
    'millilitre = milliliter, ml',
    'centilitre = centiliter, cl',
    'hectolitre = hectoliter, hl',
    'gallon = gal',
    'pint',
    'quart',
    'cup',
    'tablespoon = tbsp',
    'teaspoon = tsp',
    'fluid ounce = fl oz, fl. oz.',
    'barrel = bbl, bbls',
    'bushel',
    'cubic metre = cubic meter, m3, m³, cu m',
    'cubic kilometre = cubic kilometer, km3, km³, km^3, km cubed',
    'cubic centimetre = cubic centimeter, cc, cm3, cm³',
    'cubic foot = cubic feet, cu ft, cf',
    'cubic yard = cu yd',
    'cubic inch = cubic inches',
    'acre foot = acre-feet, acre-foot, acre feet',
  ],
  mass: [
    'kilogram = kg, kgs, kilo, kilos, kilogramme',
    'gram = g, gramme',
    'milligram = mg',
    'microgram = mcg, μg, µg',
    'pound = lb, lbs, lb., lbs.',
    'ounce = oz, oz.',
    'stone',
    'ton = tons, short ton',
    'metric ton = tonne, metric tonne, t, mt, metric tons',
    'kiloton = kt',
    'megaton',
    'gigaton = gigatonne, gt',
    'long ton',
    'carat = ct, karat',
    'troy ounce',
  ],
  time: [
    'year = yr, yrs',
    'month = mth, mths, mo',
    'week = wk, wks',
    'day',
    'hour = hr, hrs, h',
    'minute = min, mins, min.',
    'second = sec, secs, s',
    'millisecond = ms, msec',
    'microsecond',
    'nanosecond = ns',
    'decade',
    'century = centuries',
    'millennium = millennia',
    'fortnight',
    'quarter',
    'light-minute',
  ],
  temperature: [
    'degree celsius = °c, degrees celsius, deg celsius, deg c, degree c, degrees c, ºc, degrees centigrade, degree centigrade, c, celsius, ℃',
    'degree fahrenheit = °f, degrees fahrenheit, deg fahrenheit, deg f, degree f, degrees f, ºf, f, fahrenheit, ℉',
    'kelvin = k, kelvins',
  ],
  angle: ['degree = °, deg, º', 'radian = rad'],
  speed: [
    'mile per hour = mph, miles an hour, mile an hour, mi/h',
    'kilometre per hour = km/h, kph, kmh, kmph, km/hr, kilometers an hour, kilometres an hour',
    'metre per second = m/s, meter per second',
    'foot per second = ft/s, fps',
    'knot = kt, kts',
    'mile per gallon = mpg',
    'revolution per minute = rpm',
    'word per minute = wpm',
    'beat per minute = bpm',
    'frame per second',
  ],
  power: [
    'watt = w',
    'kilowatt = kw',
    'megawatt = mw',
    'gigawatt = gw',
    'terawatt = tw',
    'horsepower = hp, bhp, brake horsepower, ps',
  ],
  energy: [
    'watt hour = wh, watt-hour',
    'kilowatt hour = kwh, kilowatt-hour',
    'megawatt hour = mwh, megawatt-hour',
    'gigawatt hour = gwh, gigawatt-hour',
    'terawatt hour = twh, terawatt-hour',
    'joule = j',
    'kilojoule = kj',
    'megajoule = mj',
    'calorie = cal',
    'kilocalorie = kcal',
    'electronvolt = ev, electron volt, electron-volt',
    'million british thermal unit = mmbtu',
    'british thermal unit = btu, btus',
  ],
  electricity: [
    'volt = v',
    'kilovolt = kv',
    'ampere = amp, a, amps',
    'milliampere hour = mah',
    'ohm = Ω',
    'farad',
    'roentgen = r',
    'milligray = mgy',
    'sievert = sv',
    'millisievert = msv',
  ],
  torque: [
    'pound foot = lb-ft, pound-feet, pound-foot, lb ft, ft-lb, ft-lbs, lb.-ft., foot-pounds, pound feet',
    'newton metre = nm, n·m, newton-metres, newton-meters, newton meter, newton-metre, newton-meter',
  ],
  force: ['newton = n', 'kilonewton = kn'],
  pressure: [
    'pascal = pa',
    'kilopascal = kpa',
    'megapascal = mpa',
    'gigapascal = gpa',
    'hectopascal = hpa',
    'bar',
    'millibar = mbar',
    'kilopound per square inch = ksi',
    'pound per square inch = psi',
  ],
  frequency: ['hertz = hz', 'kilohertz = khz', 'megahertz = mhz', 'gigahertz = ghz', 'terahertz = thz'],
  sound: ['decibel = db'],
  data: [
    'bit',
    'byte',
    'kilobyte = kb',
    'megabyte = mb',
    'gigabyte = gb, gig, gigs',
    'terabyte = tb',
    'petabyte = pb',
    'exabyte = eb',
    'kibibyte = kib',
    'megabit = mbit',
    'gigabit = gbit',
    'kilobit = kbit',
    'megabit per second = mbps, mb/s, mbit/s',
    'gigabit per second = gbps, gb/s, gbit/s',
    'kilobit per second = kbps',
    'pixel = px',
    'megapixel = mp',
  ],
  share: [
    'part per million = ppm, parts per million',
    'part per billion = ppb, parts per billion',
    'part per trillion = ppt',
  ],
  points: [
    'percentage point = pp, percentage points, percent point, percent points, %-point, %-points, ppts, ppt',
    'basis point = bp, bps, basis points, bps.',
    'point = pt, pts',
  ],
};

/** Symbols of one or two letters that are units where they touch the number, or stand by themselves after it in just this case. */
export const SYMBOLS: ReadonlySet<string> = new Set(
  'm g l L t dm h s k C F K W V J N A w v j n a R kt mo mt ct pp mi cal ps PS sf cf bar ms ns eb pb tb pa sv cc kn gt am pm in pt mp ha min sec rad'.split(
    ' ',
  ),
);
/** Symbols that are words or scales as well: units only where they touch the number. */
export const TOUCHING: ReadonlySet<string> = new Set(
  'a am pm in s h k c f w v j n r mo mt pt mp min sec bar pp ps cal'.split(' '),
);

/** what "a" or "an" may stand before as "per": "$82 a barrel", "60 miles an hour" */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  'barrel share ton tonne gallon pound ounce litre liter day week month year hour night minute second bushel kilo kilogram kg mile kilometre kilometer km metre meter square cubic person head vote ticket unit seat bottle piece copy vehicle dose child student household patient game gram pop acre hectare dozen quarter season user employee worker annum capita decade century carat pint cup session visit customer container trip passenger word tree cow pack packet bag box case can plate shot round litre lb oz mwh kwh'.split(
    ' ',
  ),
);

const units = new Map<string, Unit>();
let longest = 1;

for (const [dimension, rows] of Object.entries(TABLE))
  for (const row of rows) {
    const [name, others] = row.split(' = ');
    const unit: Unit = { name: name!, dimension };
    for (const form of [name!, plural(name!)]) add(form, unit);
    for (const form of others?.split(', ') ?? []) {
      add(form, unit);
      if (form.length > 4 && LETTERS_AT_END.test(form)) add(`${form}s`, unit);
    }
  }

function add(form: string, unit: Unit): void {
  longest = Math.max(longest, form.split(' ').length);
  if (!units.has(form)) units.set(form, unit);
}

function plural(name: string): string {
  const [head, per] = name.split(' per ');
  const many = LETTERS_AT_END.test(head!) ? `${head}s` : head!;
  return per === undefined ? many : `${many} per ${per}`;
}

/** forms in lower case, words parted by a space */
export const UNITS: ReadonlyMap<string, Unit> = units;
export const LONGEST_UNIT: number = longest;

/** All that a form of a unit begins with: what is none of these needs no further look. */
export const UNIT_OPENINGS: ReadonlySet<string> = new Set([...units.keys()].flatMap(openingsOf));

function openingsOf(form: string): string[] {
  return Array.from(form, (_, last) => form.slice(0, last + 1));
}
