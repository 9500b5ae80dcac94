import { Fault } from '../fault.ts';
import { guard } from '../wall/guard.ts';
import { ELSEWHERE } from '../wall/own-readers.ts';
import { pathReaderOf, type NamedPathReader } from '../wall/path-readers.ts';
import { isArray } from '../wall/primordials.ts';
import { readScope, type ScopeMember } from './compile-name.ts';
import { readProperty } from './read-property.ts';
import { runOf, UNREAD, type Evaluate, type Frame } from './run.ts';
import { locate, type Site } from './site.ts';
import { isSkip, type SKIP } from './skip.ts';

/** Where the object of a member comes from: the frame, the scope, or an evaluation. It need not have passed the guard: whoever reads from it looks at it. */
export type Base = { readonly site: Site; readonly path: string } & (
  | { readonly type: 'local'; readonly index: number }
  | { readonly type: 'scope'; readonly member: ScopeMember }
  | { readonly type: 'value'; readonly read: Evaluate }
);

/** What a member gives where nothing is to be read from, and whether it checks what it gives. */
export interface MemberMode {
  /** It need not: who asks for it looks at it. */
  readonly isRaw: boolean;
  /** `?.` stands before it. */
  readonly isOptional: boolean;
  /** What it gives when the chain ends here or ended before: SKIP inside a chain, undefined at its end. */
  readonly ending: typeof SKIP | undefined;
}

/** A member outside a chain. */
export const ALONE: MemberMode = { isRaw: false, isOptional: false, ending: undefined };

/** Which member it is, of what. */
interface MemberPlace extends MemberMode {
  readonly key: string;
  readonly site: Site;
  readonly baseSite: Site;
  /** Where the object stands, as a text that is the same for the same place: objects of one shape mostly are there. */
  readonly path: string;
}

/** All that reading a member needs. */
export interface Reading extends Omit<MemberPlace, 'path'>, NamedPathReader {}

/** How a member is read. A Fault for the key under which objects keep what they inherit. */
export function makeReading(member: MemberPlace): Reading {
  const { isRaw, isOptional, ending, site, baseSite } = member;
  if (member.key === '__proto__') throw new Fault('denied', 'The property __proto__ is not available', { range: [site.start, site.end] });
  const { read, key } = pathReaderOf(member.path, member.key);
  // Written out, and no copy: engines lay out what is copied together with room to spare.
  return { read, key, isRaw, isOptional, ending, site, baseSite };
}

/** `base.key`. */
export function readNamed(base: Base, key: string, site: Site, mode: MemberMode): Evaluate {
  const { site: baseSite, path } = base;
  const reading = makeReading({ ...mode, key, site, baseSite, path });
  if (base.type === 'scope') return readOfScope(base.member, reading);
  if (base.type === 'value') {
    const { read } = base;
    return (frame) => readFrom(read(frame), frame, reading);
  }
  const { index } = base;
  return (frame) => readFrom(frame[index], frame, reading);
}

/** A property of a member of the scope, which mostly is read for the first time. */
function readOfScope(member: ScopeMember, reading: Reading): Evaluate {
  const { index } = member.slot;
  return (frame) => {
    const known = frame[index];
    if (known !== UNREAD) return readFrom(known, frame, reading);
    const run = runOf(frame);
    const object = run.hasPlainScope ? tryRead(member, run.scope, reading.baseSite) : undefined;
    if (object === undefined || object === ELSEWHERE) return readFrom(readScope(run, member), frame, reading);
    const value = tryRead(reading, object, reading.site);
    if (member.slot.isShared) frame[index] = value === ELSEWHERE ? guardAt(object, reading.baseSite) : object;
    return isSmall(value) ? value : settle(value, object, frame, reading);
  };
}

function isSmall(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}

/** A property of `object`, which may be anything. Most are plain objects, and those are read in one step; everything else takes the longer way. */
export function readFrom(object: unknown, frame: Frame, reading: Reading): unknown {
  let value: unknown;
  try {
    value = reading.read(object, reading.key);
  } catch (error) {
    throw locate(error, reading.site);
  }
  return isSmall(value) ? value : settle(value, object, frame, reading);
}

function settle(value: unknown, object: unknown, frame: Frame, reading: Reading): unknown {
  if (value !== ELSEWHERE) return reading.isRaw ? value : guardAt(value, reading.site);
  if (isSkip(object, reading.isOptional)) return reading.ending;
  return readElsewhere(guardAt(object, reading.baseSite), frame, reading);
}

/** An own property; reading it runs a getter of the host, which may fail. */
function tryRead<T>({ read, key }: { readonly read: (object: T, key: string) => unknown; readonly key: string }, object: T, site: Site): unknown {
  try {
    return read(object, key);
  } catch (error) {
    throw locate(error, site);
  }
}

/** `value` if it may enter, else an error at `site`. */
function guardAt(value: unknown, site: Site): unknown {
  try {
    return guard(value);
  } catch (error) {
    throw locate(error, site);
  }
}

function readElsewhere(object: unknown, frame: Frame, { key, site }: Reading): unknown {
  try {
    if (key === 'length' && (typeof object === 'string' || isArray(object))) return object.length;
    return readProperty(object, key, runOf(frame));
  } catch (error) {
    throw locate(error, site);
  }
}
