import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifests } from './manifest.ts';
import { minifyStylesIn } from './minify-styles.ts';
import { minifyTemplatesIn } from './minify-templates.ts';
import { ROOT } from './repository.ts';
import { runCommand, runNode } from './run-command.ts';
import { reportTests, type TestReport } from './test-report.ts';

/** The packages that are published, each after those it imports. */
const PACKAGES = ['expr', 'runtime', 'components'];

/** Entries that are elements: they need a DOM, so that they are there is all that can be said in Node. */
const NEEDS_DOM = /^@inlay\/components(?!\/(definitions|autoload)$)/;

/** A public entry of a package: how it is imported, and the file that a consumer gets. */
interface Entry {
  readonly name: string;
  readonly file: string;
}

/**
 * Builds `dist` of every published package, and imports each public entry from it as a consumer would, without the
 * source condition. What cannot be built or imported is a failure by the entry's name.
 */
export async function buildPackages(): Promise<TestReport> {
  const failed: { title: string; message: string }[] = [];
  const passed: string[] = [];
  for (const name of PACKAGES) {
    rmSync(join(ROOT, 'packages', name, 'dist'), { recursive: true, force: true });
    const { code, output } = await runNode(['node_modules/typescript/bin/tsc', '-p', `packages/${name}/tsconfig.build.json`]);
    if (code !== 0) failed.push({ title: `building @inlay/${name}`, message: output });
  }
  minifyStylesIn(ROOT, 'packages/components/dist');
  minifyTemplatesIn(ROOT, 'packages/components/dist');
  for (const file of writeManifests(ROOT)) passed.push(file);
  for (const entry of PACKAGES.flatMap(publicEntries)) {
    const { code, output } = await importEntry(entry);
    if (code === 0) passed.push(entry.name);
    else failed.push({ title: entry.name, message: output });
  }
  return { passed, failed };
}

function publicEntries(name: string): readonly Entry[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as { readonly exports: Readonly<Record<string, { readonly default: string } | string>> };
  return Object.entries(manifest.exports).flatMap(([path, target]) => (typeof target === 'string' ? [] : [{ name: `@inlay/${name}${path.slice(1)}`, file: join('packages', name, target.default) }]));
}

/** At the root, whose own dependencies the packages are, so that Node resolves them by their manifests. */
function importEntry({ name, file }: Entry): Promise<{ readonly code: number; readonly output: string }> {
  const work = NEEDS_DOM.test(name) ? `(await import('node:fs')).accessSync(${JSON.stringify(join(ROOT, file))})` : `await import(${JSON.stringify(name)})`;
  return runCommand(process.execPath, ['--input-type=module', '-e', work]);
}

if (import.meta.main) reportTests('build-packages', await buildPackages());
