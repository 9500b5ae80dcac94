import type { z } from '@hono/zod-openapi';
import { elementPath, openElement } from '../gateway/element-bundle.ts';
import type { ElementRecord } from '../storage/storage.ts';
import type { elementModule } from './element-schemas.ts';

/** What the API tells of kept modules. */
export function elementView(record: ElementRecord): z.infer<typeof elementModule> {
  return { ...pinnedView(record), addedAt: record.addedAt };
}

/** The same of what is not kept yet. */
export function pinnedView({ hash, url, code }: Pick<ElementRecord, 'hash' | 'url' | 'code'>): Omit<z.infer<typeof elementModule>, 'addedAt'> {
  const opened = openElement(code, url);
  const path = elementPath(hash, code);
  if (opened.kind === 'whole') {
    const { files, manifest } = opened;
    return { hash, url, path, bytes: files.reduce((sum, file) => sum + Buffer.byteLength(file.code), 0), files: files.length, hasManifest: manifest !== undefined, package: null, elements: [], warnings: [] };
  }
  const { files, manifest, package: from, elements, warnings } = opened.index;
  return {
    hash, url, path, warnings: [...warnings],
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: files.length, hasManifest: manifest !== undefined, package: from ?? null,
    elements: elements.map(({ place, properties, events, slots, ...element }) => ({ ...element, properties: [...properties], events: [...events], slots: [...slots], path: elementPath(hash, code, place) })),
  };
}
