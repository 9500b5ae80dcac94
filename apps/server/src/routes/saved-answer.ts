import type { z } from '@hono/zod-openapi';
import type { AppDocument } from '@inlay/runtime/document';
import { MAIN_BRANCH } from '@inlay/runtime/history';
import type { SaveResult } from '@inlay/runtime/history';
import { toJsonDocument, toVersion } from './answer-parts.ts';
import type { OpenedApp } from './app-history.ts';
import type { saved } from './schemas.ts';
import type { ServerDependencies } from './server-dependencies.ts';

/** What a save answers, or undefined when it came too late. The list of apps follows the document's name on `main`. */
export async function savedAnswer({ storage }: Pick<ServerDependencies, 'storage'>, { app, branch }: Pick<OpenedApp, 'app' | 'branch'>, { result, document }: { readonly result: SaveResult; readonly document: AppDocument }): Promise<z.infer<typeof saved> | undefined> {
  if (result.status === 'stale') return undefined;
  if (branch === MAIN_BRANCH && document.name !== app.name) await storage.apps.rename(app.id, document.name);
  return { version: toVersion(result.version), head: result.head, document: toJsonDocument(document) };
}
