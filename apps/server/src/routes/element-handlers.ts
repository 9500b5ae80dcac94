import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { InlayError, isInlayError } from '@inlay/runtime/inlay-error';
import { refuse } from '../access/api-error.ts';
import { sealElements } from '../gateway/element-bundle.ts';
import type { ElementOutline } from '../gateway/element-outlines.ts';
import type { ElementRecord } from '../storage/storage.ts';
import { createElementPreviews } from './element-previews.ts';
import type { ElementPreview } from './element-previews.ts';
import { addElement, listElements, previewElement, removeElement } from './element-routes.ts';
import type { elementSource } from './element-schemas.ts';
import { usesOfElement, useWords } from './element-uses.ts';
import { elementView, pinnedView } from './element-view.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** Modules of custom elements, fetched when the owner adds one. `element-files` serves them. */
export function addElementHandlers(api: OpenAPIHono, dependencies: ServerDependencies): void {
  const { storage, fetchElement, fetchPackage, clock } = dependencies;
  const previews = createElementPreviews(clock);

  async function look(source: z.infer<typeof elementSource>, signal: AbortSignal): Promise<ElementPreview & { readonly offered: readonly ElementOutline[] }> {
    if (source.package !== undefined) {
      const { bundle, offered } = await fetchPackage({ package: source.package, elements: source.elements }, signal);
      return { sealed: sealElements(bundle), url: `npm:${bundle.package!.name}@${bundle.package!.version}`, offered };
    }
    const url = source.url!;
    const bundle = await fetchElement({ url, manifestUrl: source.manifestUrl }, signal);
    return { sealed: sealElements(bundle), url, offered: bundle.elements.map(({ place: _place, ...outline }) => outline) };
  }

  api.openapi(listElements, async (context) => context.json({ elements: (await storage.elements.list()).map(elementView) }, 200));
  api.openapi(previewElement, (context) => orRefuse(context, async () => {
    const { sealed, url, offered } = await look(context.req.valid('json'), context.req.raw.signal);
    previews.add({ sealed, url });
    return context.json({ ...pinnedView({ ...sealed, url }), offered: offered.map((outline) => ({ ...outline, properties: [...outline.properties], events: [...outline.events], slots: [...outline.slots] })) }, 200);
  }));
  api.openapi(addElement, (context) => orRefuse(context, async () => {
    const { preview, ...source } = context.req.valid('json');
    const kept = preview === undefined ? await look(source, context.req.raw.signal) : previews.read(preview);
    if (kept === undefined) throw new InlayError('What was looked at is no longer kept.', { code: 'preview-gone', hint: 'Look it up again.' });
    const { sealed, url } = kept;
    const record: ElementRecord = { hash: sealed.hash, url, code: sealed.code, addedAt: new Date(clock()).toISOString() };
    await storage.elements.save(record, sealed.parts);
    return context.json(elementView(record), 200);
  }));
  api.openapi(removeElement, async (context) => {
    const { hash } = context.req.valid('param');
    if (context.req.valid('query').evenIfUsed !== 'true' && (await storage.elements.read(hash)) !== undefined) {
      const found = await usesOfElement(dependencies, hash);
      if (found.uses.length + found.unread.length > 0) return refuse(context, 409, { code: 'element-in-use', message: useWords(found), hint: 'Their components would say that it is gone.' });
    }
    return (await storage.elements.remove(hash)) ? context.body(null, 204) : refuse(context, 404, { code: 'no-such-element', message: 'There is no such module.' });
  });
}

/** What is wrong with an address or a package is an answer. */
async function orRefuse<Answer>(context: Context, work: () => Promise<Answer>) {
  try {
    return await work();
  } catch (error) {
    if (!isInlayError(error)) throw error;
    return refuse(context, 400, { code: error.code, message: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) });
  }
}
