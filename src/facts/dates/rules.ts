import type { Word } from '../../model.js';
import {
  decade,
  isDecade,
  isIso,
  isMonthName,
  isMonthOrDay,
  iso,
  isPartOfYear,
  isYear,
  month,
  monthDay,
  quarter,
  year,
} from './absolute.js';
import type { Dated, Place } from './place.js';
import { ago, day, isCount, isDayWord, isShift, isWeekday, unit, weekday } from './relative.js';

/**
 * A kind of date. An example holds the date in brackets and, behind an arrow, what it comes to for a text of Monday, 2026-11-23:
 * "Sales fell in [May] -> 2026-05-01/2026-05-31". A `no` holds none of the rule.
 */
export interface DateRule {
  readonly id: string;
  /** whether such a date may begin with a word: few words begin any, and only the rules that may are asked */
  readonly begins: (word: Word) => boolean;
  readonly find: (place: Place) => Dated | undefined;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const DATE_RULES: readonly DateRule[] = [
  {
    id: 'date/iso',
    begins: isIso,
    find: iso,
    yes: ['The filing of [2026-11-03] names two firms. -> 2026-11-03', 'HARBURY [2025-02-28] -> 2025-02-28'],
    no: ['Call 2026-13-40 for help.', 'Part number 1234-56-78 was recalled.'],
  },
  {
    id: 'date/month-day',
    begins: isMonthOrDay,
    find: monthDay,
    yes: [
      'It opens on [November 3, 2026], the mayor said. -> 2026-11-03',
      'It opened on [Nov. 3]. -> 2026-11-03',
      'It opens on [January 12]. -> 2027-01-12',
      'She was born on [3 March 1961] in Halden. -> 1961-03-03',
      'The deal of the [3rd of March 2025] was void. -> 2025-03-03',
      'The fair runs [December 4-6]. -> 2026-12-04/2026-12-06',
      'They meet from [4 to 6 December 2026]. -> 2026-12-04/2026-12-06',
    ],
    no: ['The troops march 12 miles.', 'June 31 does not exist.', 'He may 3 times be wrong.', 'In May 40 people came.'],
  },
  {
    id: 'date/month',
    begins: isMonthName,
    find: month,
    yes: [
      'Sales fell in [May]. -> 2026-05-01/2026-05-31',
      'It was founded in [October 1998]. -> 1998-10-01/1998-10-31',
      'They return in [December]. -> 2026-12-01/2026-12-31',
      'Prices rose in [March]. -> 2026-03-01/2026-03-31',
      'It began in early [February 2024]. -> 2024-02-01/2024-02-29',
      'Prices rose last [April]. -> 2026-04-01/2026-04-30',
      'Work on it starts in [January]. -> 2027-01-01/2027-01-31',
    ],
    no: [
      'Theresa May spoke.',
      'The march of progress.',
      'It may rain in march time.',
      'April Whitcombe said no.',
      'It is hot there in July.',
    ],
  },
  {
    id: 'date/year',
    begins: isYear,
    find: year,
    yes: [
      'The firm was founded in [2004]. -> 2004-01-01/2004-12-31',
      'Output will double by [2030]. -> 2030-01-01/2030-12-31',
      'It has grown since [1999]. -> 1999-01-01/1999-12-31',
      'It grew from [2019 to 2021]. -> 2019-01-01/2021-12-31',
      'It grew between [2019 and 2021]. -> 2019-01-01/2021-12-31',
      'In the [2024-25] season it grew. -> 2024-01-01/2025-12-31',
    ],
    no: ['It sold 2004 cars.', 'The 1999 model is cheap.', 'Flight 2021 was late.', 'It has grown in 1950 shops.'],
  },
  {
    id: 'date/decade',
    begins: isDecade,
    find: decade,
    yes: ['It was built in the [1990s]. -> 1990-01-01/1999-12-31', 'The [1880s] were dry. -> 1880-01-01/1889-12-31'],
    no: ['He is in his 20s.', 'It was a 90s record.'],
  },
  {
    id: 'date/quarter',
    begins: isPartOfYear,
    find: quarter,
    yes: [
      'Profit rose in the [third quarter of 2026]. -> 2026-07-01/2026-09-30',
      'Profit rose in [Q3 2025]. -> 2025-07-01/2025-09-30',
      'Profit rose in the [third quarter]. -> 2026-07-01/2026-09-30',
      'Sales in the [first half of 2026] fell. -> 2026-01-01/2026-06-30',
      'Sales in the [second quarter] fell. -> 2026-04-01/2026-06-30',
      'Profit rose in [Q4]. -> 2026-10-01/2026-12-31',
    ],
    no: [
      'He scored in the third quarter of the match.',
      'She lives in the Latin Quarter.',
      'They scored in the first half.',
    ],
  },
  {
    id: 'date/weekday',
    begins: isWeekday,
    find: weekday,
    yes: [
      'The bank said on [Friday] that it fell. -> 2026-11-20',
      'The bank said on [Monday] that it fell. -> 2026-11-23',
      'The council will vote on [Thursday]. -> 2026-11-26',
      'The fair opens on [Saturday]. -> 2026-11-28',
      'It closed last [Tuesday]. -> 2026-11-17',
      'It opens next [Tuesday]. -> 2026-12-01',
      'He said late [Sunday] that it was over. -> 2026-11-22',
    ],
    no: ['Sales rose on Black Friday.', 'They meet on Fridays.', 'The sun rose.', 'He sat down.'],
  },
  {
    id: 'date/day',
    begins: isDayWord,
    find: day,
    yes: [
      'He resigned [today]. -> 2026-11-23',
      'It rained [yesterday]. -> 2026-11-22',
      'The fair opens [tomorrow]. -> 2026-11-24',
      'They play [tonight]. -> 2026-11-23',
    ],
    no: ['Some days are long.', "USA Today's reporter asked."],
  },
  {
    id: 'date/unit',
    begins: isShift,
    find: unit,
    yes: [
      'Shares fell [last week]. -> 2026-11-16/2026-11-22',
      'Shares rose [this month]. -> 2026-11-01/2026-11-30',
      'It opens [next year]. -> 2027-01-01/2027-12-31',
      'Profit fell [last quarter]. -> 2026-07-01/2026-09-30',
      'It was the hottest of [last month]. -> 2026-10-01/2026-10-31',
      'The vote was due earlier [this year]. -> 2026-01-01/2026-12-31',
    ],
    no: [
      'It took a week.',
      'The last weeks were hard.',
      'He came last; week after week.',
      'It was the last year of the war.',
    ],
  },
  {
    id: 'date/ago',
    begins: isCount,
    find: ago,
    yes: [
      'It closed [three days ago]. -> 2026-11-20',
      'It closed [two weeks ago]. -> 2026-11-09/2026-11-15',
      'It closed [a year ago]. -> 2025-01-01/2025-12-31',
      'It closed [5 months ago]. -> 2026-06-01/2026-06-30',
    ],
    no: ['It closed long ago.', 'Three days later it closed.', 'It was an age ago.'],
  },
];
