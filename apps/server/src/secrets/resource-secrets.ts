import type { ResourceRecord } from '../storage/storage.ts';
import type { Vault } from './vault.ts';

/** The sealed columns of a resource. */
export type SealedSecrets = Pick<ResourceRecord, 'sealedKey' | 'keyTail' | 'sealedHeaders'>;

/** What a person sends of a resource's secrets. `undefined` keeps what is stored, null takes it away. */
export interface SecretChange {
  readonly baseUrl: string;
  readonly apiKey?: string | null | undefined;
  /** A header with null keeps its stored value; one that is not named is taken away. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
}

const TAIL_LENGTH = 4;
/** Of a shorter key the tail would give away too much. */
const SHORTEST_WITH_TAIL = 12;

/**
 * The sealed columns of a resource after a change. Stored secrets were given for one origin: when the base URL moves
 * to another, they are dropped unless new ones come along, so that nobody can have a key sent to a host of their choice.
 */
export function sealSecrets(vault: Vault, name: string, { change, stored }: { readonly change: SecretChange; readonly stored: ResourceRecord | undefined }): SealedSecrets {
  const kept = stored !== undefined && new URL(stored.baseUrl).origin === new URL(change.baseUrl).origin ? stored : undefined;
  return { ...sealKey(vault, name, { apiKey: change.apiKey, kept }), sealedHeaders: sealHeaders(vault, name, { headers: change.headers, kept }) };
}

function sealKey(vault: Vault, name: string, { apiKey, kept }: { readonly apiKey: string | null | undefined; readonly kept: ResourceRecord | undefined }): Omit<SealedSecrets, 'sealedHeaders'> {
  if (apiKey === undefined) return { sealedKey: kept?.sealedKey ?? null, keyTail: kept?.keyTail ?? null };
  if (apiKey === null || apiKey === '') return { sealedKey: null, keyTail: null };
  return { sealedKey: vault.seal(apiKey, keyPlace(name)), keyTail: apiKey.length < SHORTEST_WITH_TAIL ? '' : apiKey.slice(-TAIL_LENGTH) };
}

function sealHeaders(vault: Vault, name: string, { headers, kept }: { readonly headers: SecretChange['headers']; readonly kept: ResourceRecord | undefined }): Record<string, string> {
  if (headers === undefined) return { ...kept?.sealedHeaders };
  const sealed: Record<string, string> = {};
  for (const [given, value] of Object.entries(headers)) {
    const header = given.toLowerCase();
    const old = kept?.sealedHeaders[header];
    if (value !== null) sealed[header] = vault.seal(value, headerPlace(name, header));
    else if (old !== undefined) sealed[header] = old;
  }
  return sealed;
}

/** The key, opened, or undefined when the resource has none. Throws as `Vault.open` does. */
export function openKey(vault: Vault, record: ResourceRecord): string | undefined {
  return record.sealedKey === null ? undefined : vault.open(record.sealedKey, keyPlace(record.name));
}

/** The extra headers, opened. Throws as `Vault.open` does. */
export function openHeaders(vault: Vault, record: ResourceRecord): Record<string, string> {
  return Object.fromEntries(Object.entries(record.sealedHeaders).map(([header, sealed]) => [header, vault.open(sealed, headerPlace(record.name, header))]));
}

function keyPlace(name: string): string {
  return `resource:${name}:key`;
}

function headerPlace(name: string, header: string): string {
  return `resource:${name}:header:${header}`;
}
