import { KIND_OUTLINES } from '@inlay/components/outlines';
import type { ComponentDefinition } from '@inlay/runtime/component';
import type { AppDocument } from '@inlay/runtime/document';
import { ApiError } from '../api/api-error.ts';

/** Kinds that commands make of what is there already, so that nothing need be waited for then. */
const ALWAYS: readonly string[] = ['container'];
const LOADABLE: ReadonlySet<string> = new Set(KIND_OUTLINES.map(({ type }) => type));

const known = new Map<string, ComponentDefinition>();
const list: ComponentDefinition[] = [];

/** The kinds of component that are here: those of the apps that were read, and what was added to them. It grows, and who looks in it later finds more. */
export const definitions: readonly ComponentDefinition[] = list;

/** Takes kinds in; one that is known stays as it is. */
export function learnKinds(kinds: readonly ComponentDefinition[]): void {
  for (const kind of kinds) {
    if (known.has(kind.type)) continue;
    known.set(kind.type, kind);
    list.push(kind);
  }
}

/** Fetches the kit's kinds of these types that are not here yet, and those that a new one holds. Rejects with an ApiError where they cannot be had. */
export async function fetchKinds(types: Iterable<string>): Promise<void> {
  const missing = [...new Set(types)].filter((type) => LOADABLE.has(type) && !known.has(type));
  if (missing.length === 0) return;
  learnKinds(await load(missing));
  await fetchKinds(missing.flatMap((type) => known.get(type)?.contents?.map((inside) => inside.type) ?? []));
}

/** Fetches kinds as `fetchKinds`, and gives words where they cannot be had. */
export async function whyMissing(types: Iterable<string>): Promise<string | undefined> {
  try {
    await fetchKinds(types);
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return [error.message, error.hint].filter(Boolean).join(' ');
  }
}

/** Fetches the kinds that a document uses. Rejects as `fetchKinds`. */
export function fetchKindsOf({ components }: Pick<AppDocument, 'components'>): Promise<void> {
  return fetchKinds([...ALWAYS, ...Object.values(components).map(({ type }) => type)]);
}

/** Fetches every kind of the kit. Rejects as `fetchKinds`. */
export function fetchAllKinds(): Promise<void> {
  return fetchKinds(LOADABLE);
}

/** True while a kind has to be fetched before a component of it can be added. */
export function isMissing(type: string): boolean {
  return LOADABLE.has(type) && !known.has(type);
}

async function load(types: readonly string[]): Promise<readonly ComponentDefinition[]> {
  try {
    // A browser may keep the failure of a module, so that none is asked for in vain.
    if (globalThis.navigator?.onLine === false) throw new TypeError('There is no network.');
    // Not at the top: what edits documents runs where there are no elements, too.
    const { InlayApp } = await import('@inlay/components/app-view');
    return await InlayApp.kit(() => types);
  } catch (cause) {
    throw new ApiError('Components that are needed here could not be loaded.', { code: 'unreachable', status: 0, hint: 'Check the connection, and try again. If that does not help, reload the page.', cause });
  }
}
