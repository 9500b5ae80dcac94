import type { ComponentDefinition } from '@inlay/runtime/component';
import { defineElement } from './element/define-element.ts';
import { KIND_LOADERS } from './kind-loaders.ts';
import type { Kind } from './kind-loaders.ts';

/** The types that `loadKinds` knows: every kind of the kit. */
export const LOADABLE_TYPES: readonly string[] = Object.keys(KIND_LOADERS);

const loaded = new Map<string, Kind>();

/**
 * The definitions of these types, their elements registered; types that are not of the kit are left out. At once where
 * all of them have been fetched before, else a promise, which rejects when one cannot be fetched.
 */
export function loadKinds(types: Iterable<string>): readonly ComponentDefinition[] | Promise<readonly ComponentDefinition[]> {
  const wanted = [...new Set(types)].filter((type) => Object.hasOwn(KIND_LOADERS, type));
  const definitionsOf = (): readonly ComponentDefinition[] => wanted.map((type) => loaded.get(type)!.definition);
  const missing = wanted.filter((type) => !loaded.has(type));
  return missing.length === 0 ? definitionsOf() : Promise.all(missing.map(loadKind)).then(definitionsOf);
}

async function loadKind(type: string): Promise<void> {
  // A browser may keep the failure of a module for as long as the page lives, so that none is asked for in vain.
  if (!navigator.onLine) throw new TypeError('There is no network.');
  const kind = await KIND_LOADERS[type]!();
  if (loaded.has(type)) return;
  defineElement(kind.element);
  loaded.set(type, kind);
}
