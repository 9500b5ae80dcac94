import { createHash } from 'node:crypto';
import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { refuse } from '../access/api-error.ts';
import type { ElementRecord } from '../storage/storage.ts';
import { addElement, listElements, removeElement } from './element-routes.ts';
import type { elementModule } from './schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Modules of custom elements: fetched when the owner adds one, served by what they are. */
export function addElementHandlers(api: OpenAPIHono, { storage, fetchElement, clock }: ServerDependencies): void {
  api.openapi(listElements, async (context) => context.json({ elements: (await storage.elements.list()).map(toView) }, 200));
  api.openapi(addElement, async (context) => {
    const { url } = context.req.valid('json');
    try {
      const code = await fetchElement(url, context.req.raw.signal);
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
    const element = hash === undefined ? undefined : await storage.elements.read(hash);
    // Its name is the promise of what is in it: what was changed on the disk is not served.
    if (element === undefined || sha256(element.code) !== hash) return context.notFound();
    return context.body(element.code, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
  });
}

function toView({ hash, url, code, addedAt }: ElementRecord): z.infer<typeof elementModule> {
  return { hash, url, path: `/elements/${hash}.js`, bytes: Buffer.byteLength(code), addedAt };
}

function sha256(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
