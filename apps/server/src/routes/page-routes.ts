import type { Context, Hono } from 'hono';
import { isEmbedPath } from '../access/security-headers.ts';
import { serveFile } from './static-files.ts';
import type { KitStore } from '../storage/storage.ts';
import type { ServerDependencies } from './server-dependencies.ts';

const EXAMPLE_EXTENSIONS = ['.html', '.json', '.csv'];
/** What the build names by a hash of its content. */
const BUILT_NAMES = /^\/(?:assets|embed)\/[^/]+-[\w-]{8,}\.[a-z0-9]+$/;
const EXAMPLES_PREFIX = '/examples/';

/** The pages: the built playground, the embed script, and the examples. Anyone on this machine may load them; they hold no data. */
export function addPageRoutes(app: Hono, { folders, storage }: ServerDependencies): void {
  app.on(['GET', 'HEAD'], '/*', async (context) => {
    const path = decodePath(context.req.path);
    if (path === undefined || path.startsWith('/api/')) return context.notFound();
    if (path.startsWith(EXAMPLES_PREFIX)) {
      return (await serveFile(context, path.slice(EXAMPLES_PREFIX.length - 1), { folder: folders.examples, extensions: EXAMPLE_EXTENSIONS })) ?? context.notFound();
    }
    const file = await serveFile(context, path, { folder: folders.playground, unchanging: BUILT_NAMES });
    if (file !== undefined) return file;
    // The playground has addresses of its own (/apps/x); whatever looks like a file is simply not there.
    if (isEmbedPath(path)) return (await keptCode(context, path, storage.kits)) ?? context.notFound();
    if (/\.[a-z0-9]+$/i.test(path)) return context.notFound();
    return (await serveFile(context, '/index.html', { folder: folders.playground })) ?? notBuilt(context);
  });
}

/** Code that is no longer built, for the releases that were made with it. */
async function keptCode(context: Context, path: string, kits: KitStore): Promise<Response | undefined> {
  const bytes = await kits.read(path);
  if (bytes === undefined) return undefined;
  return context.body(new Uint8Array(bytes), 200, { 'content-type': path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign names no file.
    return undefined;
  }
}

function notBuilt(context: Context) {
  return context.text('The playground has not been built yet. Stop this server and run: npm start', 503);
}
