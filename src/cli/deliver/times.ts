const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const PART = /%(.?)/gs;
const two = (n: number) => String(n).padStart(2, '0');

/** The conversions of `date` (POSIX.1-2017) that a path or subject may have, in English, in the zone of this computer. */
const PARTS: Readonly<Record<string, (time: Date) => string>> = {
  Y: (time) => String(time.getFullYear()).padStart(4, '0'),
  m: (time) => two(time.getMonth() + 1),
  d: (time) => two(time.getDate()),
  H: (time) => two(time.getHours()),
  M: (time) => two(time.getMinutes()),
  A: (time) => DAYS[time.getDay()] ?? '',
  a: (time) => (DAYS[time.getDay()] ?? '').slice(0, 3),
  B: (time) => MONTHS[time.getMonth()] ?? '',
  b: (time) => (MONTHS[time.getMonth()] ?? '').slice(0, 3),
  '%': () => '%',
};

/** A pattern such as "%Y-%m-%d.html" at a time. */
export function timed(pattern: string, time: Date): string {
  return pattern.replace(PART, (mark, part: string) => PARTS[part]?.(time) ?? mark);
}

/** What of a pattern stands for no part of a time: "%q" */
export function untimed(pattern: string): string | undefined {
  return [...pattern.matchAll(PART)].find(([, part = '']) => !Object.hasOwn(PARTS, part))?.[0];
}
