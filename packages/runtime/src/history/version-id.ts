import { canonicalJson } from '../document/index.ts';
import { sha256 } from '../sha256.ts';
import type { Version } from './version.ts';

/** The id of a version: SHA-256 over the canonical bytes of all the rest of it, as 64 lower-case hex digits. */
export async function versionId(content: Omit<Version, 'id'>): Promise<string> {
  return sha256(new TextEncoder().encode(canonicalJson(content)));
}
