/**
 * Values as tagged JSON, so that cases can hold what JSON has not: undefined, NaN, negative zero,
 * dates, regular expressions, maps, sets and holes of arrays.
 */
const SPECIAL: Readonly<Record<string, unknown>> = { undefined: undefined, NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity, '-0': -0 };

/** `value` as tagged JSON. Functions, symbols and cycles become tags of their own. */
export function encode(value: unknown, seen: Set<unknown> = new Set()): unknown {
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'function' || typeof value === 'symbol') return { $: typeof value };
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return { $: 'cycle' };
  seen.add(value);
  try {
    return encodeObject(value, seen);
  } finally {
    seen.delete(value);
  }
}

function encodeNumber(value: number): unknown {
  if (Number.isNaN(value)) return { $: 'NaN' };
  if (!Number.isFinite(value)) return { $: value > 0 ? 'Infinity' : '-Infinity' };
  return Object.is(value, -0) ? { $: '-0' } : value;
}

function encodeObject(value: object, seen: Set<unknown>): unknown {
  if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? 'NaN' : value.getTime() };
  if (value instanceof RegExp) return { $regexp: [value.source, value.flags] };
  if (value instanceof Map) return { $map: [...value].map(([key, element]) => [encode(key, seen), encode(element, seen)]) };
  if (value instanceof Set) return { $set: [...value].map((element) => encode(element, seen)) };
  if (Array.isArray(value)) return Array.from(value, (element, index) => (index in value ? encode(element, seen) : { $: 'hole' }));
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, encode(element, seen)]));
}

/** The value that `encode` made `tagged` of. */
export function decode(tagged: unknown): unknown {
  if (tagged === null || typeof tagged !== 'object') return tagged;
  if (Array.isArray(tagged)) return decodeArray(tagged);
  const record = tagged as Readonly<Record<string, unknown>>;
  if ('$' in record) return SPECIAL[record['$'] as string];
  if ('$date' in record) return new Date(record['$date'] === 'NaN' ? NaN : (record['$date'] as number));
  if ('$regexp' in record) return new RegExp(...(record['$regexp'] as [string, string]));
  if ('$map' in record) return new Map((record['$map'] as [unknown, unknown][]).map(([key, value]) => [decode(key), decode(value)]));
  if ('$set' in record) return new Set((record['$set'] as unknown[]).map(decode));
  const result = {};
  for (const [key, value] of Object.entries(record)) {
    Object.defineProperty(result, key, { value: decode(value), enumerable: true, configurable: true, writable: true });
  }
  return result;
}

function decodeArray(tagged: readonly unknown[]): unknown[] {
  const result: unknown[] = [];
  tagged.forEach((element, index) => {
    if (typeof element === 'object' && element !== null && (element as { $?: unknown }).$ === 'hole') result.length = index + 1;
    else result[index] = decode(element);
  });
  return result;
}
