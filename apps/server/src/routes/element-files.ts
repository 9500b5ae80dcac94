import type { OpenAPIHono } from '@hono/zod-openapi';
import { openElement, sha256 } from '../gateway/element-bundle.ts';
import type { OpenedElement } from '../gateway/element-bundle.ts';
import type { ServerDependencies } from './server-dependencies.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const FOREVER_JAVASCRIPT = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FOREVER };
const FOREVER_JSON = { 'content-type': 'application/json; charset=utf-8', 'cache-control': FOREVER };

/** Serves the modules and manifests of custom elements by their hash, to whoever loads a page. What was changed on the disk is not served. */
export function addElementFiles(api: OpenAPIHono, { storage }: Pick<ServerDependencies, 'storage'>): void {
  api.get('/elements/:file', async (context) => {
    const [, hash] = /^([0-9a-f]{64})\.js$/.exec(context.req.param('file')) ?? [];
    const element = await readPinned(hash);
    return element?.kind === 'whole' && element.files.length === 1 ? context.body(element.files[0]!.code, 200, FOREVER_JAVASCRIPT) : context.notFound();
  });
  api.get('/elements/:hash/:file', async (context) => {
    const { hash, file } = context.req.param();
    const element = await readPinned(/^[0-9a-f]{64}$/.test(hash) ? hash : undefined);
    const [, place] = /^(\d{1,4})\.js$/.exec(file) ?? [];
    const part = element === undefined ? undefined : file === 'manifest.json' ? await readManifest(hash, element) : place === undefined ? undefined : await readModule(hash, element, Number(place));
    return part === undefined ? context.notFound() : context.body(part, 200, file === 'manifest.json' ? FOREVER_JSON : FOREVER_JAVASCRIPT);
  });

  /** Its name is the promise of what is in it: what was changed on the disk is not served. */
  async function readPinned(hash: string | undefined): Promise<OpenedElement | undefined> {
    const element = hash === undefined ? undefined : await storage.elements.read(hash);
    return element === undefined || sha256(element.code) !== hash ? undefined : openElement(element.code, element.url);
  }

  async function readManifest(hash: string, element: OpenedElement): Promise<string | undefined> {
    if (element.kind === 'whole') return element.manifest === undefined ? undefined : JSON.stringify(element.manifest);
    const { files, manifest } = element.index;
    return manifest === undefined ? undefined : readPart({ hash, place: files.length, promised: manifest.sha256 });
  }

  async function readModule(hash: string, element: OpenedElement, place: number): Promise<string | undefined> {
    if (element.kind === 'whole') return element.files[place]?.code;
    const file = element.index.files[place];
    return file === undefined ? undefined : readPart({ hash, place, promised: file.sha256 });
  }

  async function readPart({ hash, place, promised }: { readonly hash: string; readonly place: number; readonly promised: string }): Promise<string | undefined> {
    const text = await storage.elements.readPart(hash, place);
    return text === undefined || sha256(text) !== promised ? undefined : text;
  }
}

