import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.ts';

/** The part of a plugin of the test server that we need. */
interface TestServerPlugin {
  readonly name: string;
  serve(context: { readonly path: string }): { readonly body: string; readonly type: 'js' } | undefined;
}

/** As the components name it; bundlers find it in the package, the test server asks for it beside the file that names it. */
const WORKER = 'pdfjs-dist/build/pdf.worker.min.mjs';

/** Lets tests start the worker of pdf.js, whose address the test server, which bundles nothing, would not find. */
export function servePdfWorker(): TestServerPlugin {
  return {
    name: 'serve-pdf-worker',
    serve({ path }) {
      if (!path.endsWith(`/pdf-view/${WORKER}`)) return undefined;
      return { body: readFileSync(join(ROOT, 'packages', 'components', 'node_modules', WORKER), 'utf8'), type: 'js' };
    },
  };
}
