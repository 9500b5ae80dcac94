import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { minifyingStyles } from './minify-styles.ts';
import { minifyingTemplates } from './minify-templates.ts';
import { ROOT } from './repository.ts';

/** A page made of one module, in a folder of its own. */
export interface BundledPage {
  /** Holds `index.html` and what it loads. */
  readonly folder: string;
  remove(): void;
}

/** Bundles a module of ours, named from the repository's root, from the sources and as a page would get it. */
export async function bundlePage(module: string): Promise<BundledPage> {
  const folder = mkdtempSync(join(tmpdir(), 'inlay-page-'));
  await build({
    entryPoints: { page: join(ROOT, module) }, absWorkingDir: ROOT, bundle: true, outdir: folder, splitting: true,
    format: 'esm', minify: true, target: 'es2023', conditions: ['@inlay/source', 'production'], define: { 'process.env.NODE_ENV': '"production"' }, legalComments: 'none', logLevel: 'silent', plugins: [minifyingStyles(), minifyingTemplates()],
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
