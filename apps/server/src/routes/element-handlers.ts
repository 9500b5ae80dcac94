import { createHash } from 'node:crypto';
import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { refuse } from '../access/api-error.ts';
import type { ElementRecord } from '../storage/storage.ts';
import type { ElementBundle } from '../gateway/element-bundle.ts';
import { elementPath, openElement, packElement } from '../gateway/element-bundle.ts';
import { addElement, listElements, removeElement } from './element-routes.ts';
import type { elementModule } from './schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const FOREVER_JAVASCRIPT = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': FOREVER };
const FOREVER_JSON = { 'content-type': 'application/json; charset=utf-8', 'cache-control': FOREVER };

/** Modules of custom elements: fetched when the owner adds one, served by what they are. */
export function addElementHandlers(api: OpenAPIHono, { storage, fetchElement, clock }: ServerDependencies): void {
  api.openapi(listElements, async (context) => context.json({ elements: (await storage.elements.list()).map(toView) }, 200));
  api.openapi(addElement, async (context) => {
    const { url, manifestUrl } = context.req.valid('json');
    try {
      const code = packElement(await fetchElement({ url, manifestUrl }, context.req.raw.signal));
      const record: ElementRecord = { hash: sha256(code), url, code, addedAt: new Date(clock()).toISOString() };
      await storage.elements.save(record);
      return context.json(toView(record), 200);
    } catch (error) {
      if (!isInlayError(error)) throw error;
      return refuse(context, 400, { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) });
    }
  });
  api.openapi(removeElement, async (context) => {
    const { hash } = context.req.valid('param');
    return (await storage.elements.remove(hash)) ? context.body(null, 204) : refuse(context, 404, { code: 'no-such-element', message: 'There is no such module.' });
  });
  api.get('/elements/:file', async (context) => {
    const [, hash] = /^([0-9a-f]{64})\.js$/.exec(context.req.param('file')) ?? [];
    const element = await readPinned(hash);
    return element?.files.length === 1 ? context.body(element.files[0]!.code, 200, FOREVER_JAVASCRIPT) : context.notFound();
  });
  api.get('/elements/:hash/:file', async (context) => {
    const { hash, file } = context.req.param();
    const element = await readPinned(/^[0-9a-f]{64}$/.test(hash) ? hash : undefined);
    if (file === 'manifest.json') return element?.manifest === undefined ? context.notFound() : context.body(JSON.stringify(element.manifest), 200, FOREVER_JSON);
    const [, place] = /^(\d{1,3})\.js$/.exec(file) ?? [];
    const code = place === undefined ? undefined : element?.files[Number(place)]?.code;
    return code === undefined ? context.notFound() : context.body(code, 200, FOREVER_JAVASCRIPT);
  });

  /** Its name is the promise of what is in it: what was changed on the disk is not served. */
  async function readPinned(hash: string | undefined): Promise<ElementBundle | undefined> {
    const element = hash === undefined ? undefined : await storage.elements.read(hash);
    return element === undefined || sha256(element.code) !== hash ? undefined : openElement(element.code, element.url);
  }
}

function toView({ hash, url, code, addedAt }: ElementRecord): z.infer<typeof elementModule> {
  const { files, manifest } = openElement(code, url);
  return { hash, url, path: elementPath(hash, code), bytes: files.reduce((sum, file) => sum + Buffer.byteLength(file.code), 0), files: files.length, hasManifest: manifest !== undefined, addedAt };
}

function sha256(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
