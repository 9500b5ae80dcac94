import { definitionFromManifest } from '@inlay/runtime/component';
import type { ComponentDefinition } from '@inlay/runtime/component';

const manifests = new Map<string, Promise<unknown>>();

/**
 * What the manifest that is kept with a module says of an element; undefined where there is none, or it knows no such
 * element. A module is named by its content, so that its manifest is fetched once.
 */
export async function readElementDefinition(module: string, tag: string): Promise<ComponentDefinition | undefined> {
  const address = manifestAddress(module);
  if (address === undefined || !/^[a-z][\w.]*-[\w.-]*$/.test(tag)) return undefined;
  if (!manifests.has(address)) manifests.set(address, fetchManifest(address));
  try {
    return definitionFromManifest(await manifests.get(address), tag as `${string}-${string}`);
  } catch {
    // No such element in it, or nothing that could be fetched: then there is nothing to say of its properties.
    return undefined;
  }
}

/** Beside the module, if that is one which the server keeps with other files. */
function manifestAddress(module: string): string | undefined {
  return /^\/elements\/[0-9a-f]{64}\/(?=\d{1,4}\.js$)/.exec(module)?.[0].concat('manifest.json');
}

async function fetchManifest(address: string): Promise<unknown> {
  const response = await fetch(address).catch(() => undefined);
  // Asked again the next time where nobody answered; that there is none will stay so.
  if (response === undefined) manifests.delete(address);
  return response?.ok === true ? response.json() : undefined;
}
