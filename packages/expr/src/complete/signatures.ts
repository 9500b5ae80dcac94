/**
 * What each method and member takes and gives, as the editor shows it: one line each, `name(parameters): type`.
 * `element` and `self` stand for the element type and the type of the value the method is called on.
 * A test compares the names with the tables that are in force, so that none is missing or left over.
 */
const METHOD_LINES: Readonly<Record<string, string>> = {
  text: `at(index): text; charAt(index): text; charCodeAt(index): number; codePointAt(index): number; concat(...texts): text; endsWith(text, end?): boolean; includes(text, start?): boolean; indexOf(text, start?): number; isWellFormed(): boolean; lastIndexOf(text, start?): number; length: number; localeCompare(other, locale?, options?): number; match(regex): text[]; matchAll(regex): any[]; normalize(form?): text; padEnd(length, fill?): text; padStart(length, fill?): text; repeat(count): text; replace(pattern, by): text; replaceAll(pattern, by): text; search(regex): number; slice(start, end?): text; split(separator, limit?): text[]; startsWith(text, start?): boolean; substr(start, length?): text; substring(start, end?): text; toLocaleLowerCase(locale?): text; toLocaleUpperCase(locale?): text; toLowerCase(): text; toString(): text; toUpperCase(): text; trim(): text; trimEnd(): text; trimStart(): text; valueOf(): text`,
  array: `at(index): element; concat(...arrays): self; entries(): any[]; every(test): boolean; fill(value, start?, end?): self; filter((element, index) => boolean): self; find((element, index) => boolean): element; findIndex((element, index) => boolean): number; findLast((element, index) => boolean): element; findLastIndex((element, index) => boolean): number; flat(depth?): any[]; flatMap((element, index) => value): any[]; forEach((element, index) => …): undefined; includes(value, start?): boolean; indexOf(value, start?): number; join(separator?): text; keys(): number[]; lastIndexOf(value, start?): number; length: number; map((element, index) => value): any[]; reduce((sum, element, index) => value, start): any; reduceRight((sum, element, index) => value, start): any; reverse(): self; slice(start?, end?): self; some((element, index) => boolean): boolean; sort((a, b) => number): self; toLocaleString(): text; toReversed(): self; toSorted((a, b) => number): self; toSpliced(start, count?, ...values): self; toString(): text; values(): self; with(index, value): self`,
  number: `toExponential(digits?): text; toFixed(digits?): text; toLocaleString(locale?, options?): text; toPrecision(digits?): text; toString(base?): text; valueOf(): number`,
  boolean: `toString(): text; valueOf(): boolean`,
  object: `hasOwnProperty(key): boolean; toLocaleString(): text; toString(): text; valueOf(): self`,
  date: `getDate(): number; getDay(): number; getFullYear(): number; getHours(): number; getMilliseconds(): number; getMinutes(): number; getMonth(): number; getSeconds(): number; getTime(): number; getTimezoneOffset(): number; getUTCDate(): number; getUTCDay(): number; getUTCFullYear(): number; getUTCHours(): number; getUTCMilliseconds(): number; getUTCMinutes(): number; getUTCMonth(): number; getUTCSeconds(): number; toDateString(): text; toISOString(): text; toJSON(): text; toLocaleDateString(locale?, options?): text; toLocaleString(locale?, options?): text; toLocaleTimeString(locale?, options?): text; toString(): text; toTimeString(): text; toUTCString(): text; valueOf(): number`,
  dates: `add(amount, unit): self; clone(): self; date(value?): number; day(value?): number; dayOfYear(): number; daysInMonth(): number; diff(other, unit?, exact?): number; endOf(unit): self; format(pattern?): text; from(other): text; fromNow(): text; get(unit): number; hour(value?): number; isAfter(other, unit?): boolean; isBefore(other, unit?): boolean; isBetween(from, to, unit?, ends?): boolean; isSame(other, unit?): boolean; isSameOrAfter(other, unit?): boolean; isSameOrBefore(other, unit?): boolean; isValid(): boolean; isoWeek(): number; locale(tag?): self; millisecond(value?): number; minute(value?): number; month(value?): number; quarter(): number; second(value?): number; set(unit, value): self; startOf(unit): self; subtract(amount, unit): self; toDate(): date; toISOString(): text; toJSON(): text; toString(): text; unix(): number; utcOffset(): number; valueOf(): number; year(value?): number`,
  map: `entries(): any[]; forEach((value, key) => …): undefined; get(key): any; has(key): boolean; keys(): any[]; size: number; values(): any[]`,
  set: `entries(): any[]; forEach((value) => …): undefined; has(value): boolean; keys(): any[]; size: number; values(): any[]`,
  regex: `dotAll: boolean; exec(text): text[]; flags: text; global: boolean; ignoreCase: boolean; multiline: boolean; source: text; sticky: boolean; test(text): boolean; toString(): text; unicode: boolean`,
  URL: `hash: text; host: text; hostname: text; href: text; origin: text; password: text; pathname: text; port: text; protocol: text; search: text; toJSON(): text; toString(): text; username: text`,
  formatter: `compare(a, b): number; format(value): text; formatRange(from, to): text; formatToParts(value): any[]; resolvedOptions(): object; select(number): text`,
  action: `catch((error) => …): self; finally(() => …): self; then((value) => …, (error) => …): self`,
};

const GLOBAL_LINES: Readonly<Record<string, string>> = {
  '': `Array(length): any[]; Boolean(value): boolean; Date(): text; Infinity: number; Intl: object; JSON: object; Map: any; Math: object; NaN: number; Number(value): number; Object(value): object; RegExp(pattern, flags?): regex; Set: any; String(value): text; URL: any; _: object; dates(value?, pattern?): dates; decodeURI(text): text; decodeURIComponent(text): text; encodeURI(text): text; encodeURIComponent(text): text; isFinite(value): boolean; isNaN(value): boolean; parseFloat(text): number; parseInt(text, base?): number; undefined: undefined`,
  Array: `from(list, convert?): any[]; isArray(value): boolean; of(...values): any[]`,
  Date: `UTC(year, month, …): number; now(): number; parse(text): number`,
  Intl: `Collator(locale?, options?): formatter; DateTimeFormat(locale?, options?): formatter; ListFormat(locale?, options?): formatter; NumberFormat(locale?, options?): formatter; PluralRules(locale?, options?): formatter; RelativeTimeFormat(locale?, options?): formatter`,
  JSON: `parse(text, revive?): any; stringify(value, replace?, indent?): text`,
  Math: `E: number; LN10: number; LN2: number; LOG10E: number; LOG2E: number; PI: number; SQRT1_2: number; SQRT2: number; abs(x): number; acos(x): number; acosh(x): number; asin(x): number; asinh(x): number; atan(x): number; atan2(y, x): number; atanh(x): number; cbrt(x): number; ceil(x): number; clz32(x): number; cos(x): number; cosh(x): number; exp(x): number; expm1(x): number; floor(x): number; fround(x): number; hypot(...x): number; imul(a, b): number; log(x): number; log10(x): number; log1p(x): number; log2(x): number; max(...x): number; min(...x): number; pow(x, y): number; random(): number; round(x): number; sign(x): number; sin(x): number; sinh(x): number; sqrt(x): number; tan(x): number; tanh(x): number; trunc(x): number`,
  Number: `EPSILON: number; MAX_SAFE_INTEGER: number; MAX_VALUE: number; MIN_SAFE_INTEGER: number; MIN_VALUE: number; NEGATIVE_INFINITY: number; NaN: number; POSITIVE_INFINITY: number; isFinite(value): boolean; isInteger(value): boolean; isNaN(value): boolean; isSafeInteger(value): boolean; parseFloat(text): number; parseInt(text, base?): number`,
  Object: `assign(...objects): object; entries(object): any[]; fromEntries(pairs): object; groupBy(list, (element) => key): object; hasOwn(object, key): boolean; is(a, b): boolean; keys(object): text[]; values(object): any[]`,
  String: `fromCharCode(...codes): text; fromCodePoint(...points): text`,
  _: `camelCase(text): text; capitalize(text): text; chunk(list, size): any[]; clamp(number, low, high): number; compact(list): any[]; countBy(list, key): object; difference(list, ...others): any[]; drop(list, count?): any[]; filter(list, test): any[]; find(list, test): any; first(list): any; flatten(list): any[]; flattenDeep(list): any[]; get(object, path, fallback?): any; groupBy(list, key): object; has(object, path): boolean; head(list): any; intersection(...lists): any[]; invert(object): object; isEmpty(value): boolean; isEqual(a, b): boolean; isNil(value): boolean; kebabCase(text): text; keyBy(list, key): object; last(list): any; lowerFirst(text): text; map(list, convert): any[]; mapKeys(object, convert): object; mapValues(object, convert): object; max(list): any; maxBy(list, key): any; mean(list): number; meanBy(list, key): number; min(list): any; minBy(list, key): any; omit(object, ...keys): object; omitBy(object, test): object; orderBy(list, keys, directions?): any[]; partition(list, test): any[]; pick(object, ...keys): object; pickBy(object, test): object; range(start, end?, step?): number[]; round(number, digits?): number; size(value): number; snakeCase(text): text; sortBy(list, ...keys): any[]; startCase(text): text; sum(list): number; sumBy(list, key): number; take(list, count?): any[]; truncate(text, options?): text; union(...lists): any[]; uniq(list): any[]; uniqBy(list, key): any[]; unzip(list): any[]; upperFirst(text): text; zip(...lists): any[]`,
  dates: `isDates(value): boolean; max(...dates): dates; min(...dates): dates; unix(seconds): dates`,
};

/** One method or member. `parameters` is null for what is not called. */
export interface Signature {
  readonly name: string;
  readonly parameters: string | null;
  /** A type of ValueShape, with `[]` behind it for a list; or `self` or `element`. */
  readonly gives: string;
}

const cache = new Map<string, ReadonlyMap<string, Signature>>();

/** The methods and members of values of a type. */
export function methodsOf(type: string): ReadonlyMap<string, Signature> {
  return parsed(`of ${type}`, Object.hasOwn(METHOD_LINES, type) ? METHOD_LINES[type]! : '');
}

/** The members of a global; those of `''` are the globals themselves. */
export function membersOf(name: string): ReadonlyMap<string, Signature> {
  return parsed(`in ${name}`, Object.hasOwn(GLOBAL_LINES, name) ? GLOBAL_LINES[name]! : '');
}

/** Read when first needed: most pages never complete anything. */
function parsed(key: string, lines: string): ReadonlyMap<string, Signature> {
  let known = cache.get(key);
  if (!known) {
    known = new Map(lines === '' ? [] : lines.split('; ').map(parseLine));
    cache.set(key, known);
  }
  return known;
}

function parseLine(line: string): readonly [string, Signature] {
  const colon = line.lastIndexOf(': ');
  const head = line.slice(0, colon);
  const open = head.indexOf('(');
  const name = open < 0 ? head : head.slice(0, open);
  return [name, { name, parameters: open < 0 ? null : head.slice(open + 1, -1), gives: line.slice(colon + 2) }];
}
