import { toNumber, toText } from '../../wall/coerce.ts';
import { Instant } from '../../wall/instant.ts';
import { checkedElements } from '../../wall/iterate.ts';
import { charge } from '../../wall/meter.ts';
import { getPrototypeOf, isArray } from '../../wall/primordials.ts';
import { globalFunction } from '../namespaces.ts';
import { toTime } from './parse.ts';

function make(value: unknown, pattern: unknown): Instant {
  charge(4);
  return new Instant(toTime(value, pattern));
}

/** The dates given, or those of one list, as times. */
function timesOf(values: readonly unknown[]): number[] {
  const list = isArray(values[0]) ? checkedElements(values[0]) : values;
  return list.map((value) => toTime(value, undefined));
}

function extreme(values: readonly unknown[], isBetter: (time: number, best: number) => boolean): Instant {
  let best = NaN;
  for (const time of timesOf(values)) if (Number.isNaN(best) || isBetter(time, best)) best = time;
  return new Instant(best);
}

/**
 * `dates(value, pattern?)`: a date with the verbs that people know from moment and dayjs, in local
 * time. Texts without a zone are local, those with one are what they say. A class of its own stands
 * behind it, never one of those libraries.
 */
export const DATES: unknown = globalFunction(make, {
  isDates: globalFunction((value) => typeof value === 'object' && value !== null && getPrototypeOf(value) === Instant.prototype),
  max: globalFunction((...values) => extreme(values, (time, best) => time > best)),
  min: globalFunction((...values) => extreme(values, (time, best) => time < best)),
  unix: globalFunction((seconds) => new Instant(toNumber(toText(seconds)) * 1_000)),
});
