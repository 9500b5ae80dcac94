import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './repository.ts';

const FOLDER = 'bench';
const SUFFIX = '.bench.ts';
const RESULTS = join(ROOT, FOLDER, 'results.md');
const HEADER = '# Results\n\nRatios, so that they compare across machines. `node tools/launch.mjs bench NAME` measures anew and writes its section.\n';

/** What a `NAME.bench.ts` exports. */
interface BenchModule {
  /** Measures, and gives the text of its section: Markdown without a heading of its first two levels, and without dates. */
  runBench(): Promise<string>;
}

/** `text` of results.md with the section `name` replaced, or added at its end. */
export function replaceSection(text: string, name: string, body: string): string {
  const section = `## ${name}\n\n${body.trim()}\n`;
  const start = text.indexOf(`\n## ${name}\n`);
  if (start < 0) return `${text.trimEnd()}\n\n${section}`;
  const next = text.indexOf('\n## ', start + 1);
  return text.slice(0, start + 1) + section + (next < 0 ? '' : text.slice(next));
}

function listBenches(): string[] {
  return readdirSync(join(ROOT, FOLDER)).filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length)).sort();
}

async function main(names: readonly string[]): Promise<void> {
  const known = listBenches();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no bench "${unknown}". The benches are: ${known.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  for (const name of names.length === 0 ? known : names) {
    const { runBench } = await import(pathToFileURL(join(ROOT, FOLDER, name + SUFFIX)).href) as BenchModule;
    const body = await runBench();
    console.log(`\n${name}\n\n${body}`);
    writeFileSync(RESULTS, replaceSection(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : HEADER, name, body));
  }
}

if (import.meta.main) await main(process.argv.slice(2));
