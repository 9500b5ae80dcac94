import { InlayError } from '@inlay/runtime/inlay-error';

/** The kinds of things that git keeps. */
export const OBJECT_TYPES = ['commit', 'tree', 'blob', 'tag'] as const;
/** The kind of a thing that git keeps. */
export type ObjectType = (typeof OBJECT_TYPES)[number];

/** A thing that git keeps, unpacked. */
export interface GitObject {
  readonly type: ObjectType;
  readonly content: Uint8Array;
}

/** Called with the bytes of each piece that is unpacked. Throws where they are too many in all. */
export type Spend = (bytes: number) => void;

/** Throws `git-too-large` where an object has more bytes than may be unpacked. */
export function requireSize(size: number, limit: number): void {
  if (size > limit) throw new InlayError(`An object of the repository has ${inMegabytes(size)} MB; at most ${inMegabytes(limit)} MB are read.`, { code: 'git-too-large' });
}

/** For what is not as git writes it. */
export function damagedObject(what: string): InlayError {
  return new InlayError(`The repository is damaged: ${what}.`, { code: 'git-damaged' });
}

function inMegabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toLocaleString('en');
}
