import { Fault } from '../fault.ts';
import { guard, isPlain } from '../wall/guard.ts';
import { ELSEWHERE, type NamedReader, type PlainObject } from '../wall/own-readers.ts';
import { hasOwn } from '../wall/primordials.ts';
import type { ScopeMember } from './compile-name.ts';
import { readProperty } from './read-property.ts';
import { noteOf, OTHER, PLAIN, runOf, UNREAD, type Evaluate, type Frame } from './run.ts';
import { locate, type Site } from './site.ts';
import { isSkip, type SKIP } from './skip.ts';

/** Where the object of a member comes from. */
export interface Base {
  /** Gives the object. It need not have passed the guard: whoever reads from it looks at it. */
  readonly read: Evaluate;
  readonly site: Site;
  /** Where the frame holds the object, when that is a variable of the function at hand; else -1. */
  readonly index: number;
  /** Whether a loop notes behind that place when it put a plain object there. */
  readonly isNoted: boolean;
  /** The object as a member of the scope, when it is one. */
  readonly member: ScopeMember | null;
}

/** What a member gives where nothing is to be read from, and whether it checks what it gives. */
export interface MemberMode {
  /** It need not: who asks for it looks at it. */
  readonly isRaw: boolean;
  /** `?.` stands before it. */
  readonly isOptional: boolean;
  /** What it gives when the chain ends here or ended before: SKIP inside a chain, undefined at its end. */
  readonly ending: typeof SKIP | undefined;
}

/** All that reading a member needs. */
interface Reading extends MemberMode {
  readonly reader: NamedReader;
  readonly site: Site;
  readonly baseSite: Site;
}

/** `base.key`. */
export function readNamed(base: Base, reader: NamedReader, site: Site, mode: MemberMode): Evaluate {
  if (reader.key === '__proto__') throw new Fault('denied', 'The property __proto__ is not available', { range: [site.start, site.end] });
  const reading: Reading = { ...mode, reader, site, baseSite: base.site };
  const { read, index, isNoted, member } = base;
  if (member) return readOfMember(member, reading);
  if (index < 0) return (frame) => readFrom(read(frame), false, frame, reading);
  if (!isNoted) return (frame) => readFrom(frame[index], false, frame, reading);
  const note = noteOf(index);
  return (frame) => {
    const object = frame[index];
    return readFrom(object, typeof object === 'object' && frame[note] === object, frame, reading);
  };
}

/** The same where the object is a member of the scope, which mostly is read for the first time. */
function readOfMember(member: ScopeMember, reading: Reading): Evaluate {
  const { slot, reader, read } = member;
  const { index } = slot;
  const note = noteOf(index);
  return (frame) => {
    if (slot.isShared) {
      const known = frame[note];
      if (known !== UNREAD) return readFrom(frame[index], known === PLAIN, frame, reading);
    }
    const run = runOf(frame);
    const object = run.hasPlainScope ? tryRead(reader, run.scope, reading.baseSite) : ELSEWHERE;
    if (object === undefined || object === ELSEWHERE) return readFrom(read(frame), false, frame, reading);
    const isKnown = isPlain(object);
    if (!isKnown) guardAt(object, reading.baseSite);
    if (slot.isShared) {
      frame[index] = object;
      frame[note] = isKnown ? PLAIN : OTHER;
    }
    return readFrom(object, isKnown, frame, reading);
  };
}

/**
 * A property of `object`, which may be anything. Most are plain objects, and one comparison of
 * prototypes shows both that they may enter and that what they have is their own. Everything else
 * takes the longer way.
 */
function readFrom(object: unknown, isKnown: boolean, frame: Frame, reading: Reading): unknown {
  if (isKnown || isPlain(object)) {
    const value = tryRead(reading.reader, object as PlainObject, reading.site);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (value !== undefined && value !== ELSEWHERE) return reading.isRaw ? value : guardAt(value, reading.site);
    if (value === undefined && hasOwn(object as PlainObject, reading.reader.key)) return value;
  } else if (isSkip(object, reading.isOptional)) {
    return reading.ending;
  }
  return readElsewhere(guardAt(object, reading.baseSite), frame, reading);
}

/** An own property; reading it runs a getter of the host, which may fail. */
function tryRead({ read, key }: NamedReader, object: PlainObject, site: Site): unknown {
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

function readElsewhere(object: unknown, frame: Frame, { reader: { key }, site }: Reading): unknown {
  try {
    if (typeof object === 'string' && key === 'length') return object.length;
    return readProperty(object, key, runOf(frame));
  } catch (error) {
    throw locate(error, site);
  }
}
