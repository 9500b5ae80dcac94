import { Fault } from '../fault.ts';

/** Refuses an expression that ends at `end` though something is to follow, and says behind what: `a +`, `table1.`, `a &&`. */
export function endsTooEarly(source: string, start: number, end: number): never {
  const written = source.slice(start, end).trimEnd();
  const last = /[\w$]+$|[^\w\s$]+$/.exec(written)?.[0];
  if (last === undefined) throw new Fault('syntax', 'The expression ends too early', { range: [end, end] });
  const behind = start + written.length;
  const missing = last.endsWith('.') ? 'a name is missing' : 'something is missing';
  throw new Fault('syntax', `The expression ends too early: ${missing} after '${last}'`, { range: [behind - last.length, behind] });
}
