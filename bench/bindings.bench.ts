import { definitions } from '@inlay/components/definitions';
import { compileTemplate } from '@inlay/expr';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import { effect, signal } from '@inlay/runtime/state';
import { timeSubjects } from './rounds.ts';

const ROUNDS = 30;
/** Bindings on the largest public page that was found. */
const LARGEST_PAGE = 2_827;
const resources = { async *run() { /* Nothing is asked here. */ } };

/** A page of one source and so many texts that read it, beside as many that read another. */
function makePage(dependants: number, others: number): AppDocument {
  const text = (index: number, source: string) => [`text${index}`, { type: 'text', parent: 'main', order: 'a1', props: { value: `<< ${source}.value + ' ' + ${index} >>` } }] as const;
  const field = (name: string) => [name, { type: 'textarea', parent: 'main', order: 'a0' }] as const;
  const { document } = parseDocument({
    inlay: 1,
    pages: { main: {} },
    components: Object.fromEntries([
      field('source'), field('other'),
      ...Array.from({ length: dependants }, (_, index) => text(index, 'source')),
      ...Array.from({ length: others }, (_, index) => text(dependants + index, 'other')),
    ]),
  }, { components: definitions });
  return document!;
}

/** An app with an effect on every binding, as a page has; `evaluations` counts how often one wrote. */
function mount(document: AppDocument): { readonly app: App; readonly writes: () => number } {
  const app = createApp(document, { components: definitions, resources });
  let writes = 0;
  for (const name of Object.keys(document.components)) {
    const component = app.get(name)!;
    effect(() => { component.prop('value'); writes += 1; });
  }
  return { app, writes: () => writes };
}

/** The same wired by hand: one signal, the same compiled closures, an effect each. */
function mountBare(dependants: number): (value: string) => void {
  const source = signal('');
  for (let index = 0; index < dependants; index += 1) {
    const template = compileTemplate(`<< source.value + ' ' + ${index} >>`);
    effect(() => { template.evaluate({ source: { value: source.value } }); });
  }
  return (value) => { source.value = value; };
}

function propagationRows(): readonly string[] {
  return [50, 500, 5_000].map((dependants) => {
    const page = mount(makePage(dependants, 5_000 - dependants));
    const bare = mountBare(dependants);
    let count = 0;
    const before = page.writes();
    page.app.set('source', 'value', 'counted');
    const evaluated = page.writes() - before;
    const [ours = 0, theirs = 1] = timeSubjects([() => page.app.set('source', 'value', String(count++)), () => bare(String(count++))], ROUNDS);
    return `| ${dependants} | ${evaluated} | ${(ours / 1e6).toFixed(2)} | ${(ours / theirs).toFixed(2)} |`;
  });
}

function largestPageLines(): readonly string[] {
  const document = makePage(LARGEST_PAGE, 0);
  let first = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 10; round += 1) {
    const started = performance.now();
    mount(document);
    first = Math.min(first, performance.now() - started);
  }
  const { app } = mount(document);
  let count = 0;
  const [edit = 0] = timeSubjects([() => app.update(applyEdits(app.document, [{ type: 'setProp', name: 'text7', prop: 'value', value: `<< source.value + ${count++} >>` }]).document!)], ROUNDS);
  return [
    `- ${LARGEST_PAGE.toLocaleString('en')} bindings: compiled and first evaluated in ${first.toFixed(0)} ms.`,
    `- One edit on that page, applied, recompiled and shown: ${(edit / 1e6).toFixed(2)} ms.`,
  ];
}

/** Times how a change goes through a page of bindings, in Node, beside bare signals over the same compiled closures. */
export async function runBench(): Promise<string> {
  return [
    'One source on a page of 5,000 bindings, in Node: how many bindings a change writes, how long it takes (the best of',
    `${ROUNDS} interleaved rounds), and that time by bare @preact/signals-core wired by hand over the same compiled closures.`, '',
    '| dependants | written | ms | by bare signals |', '|--:|--:|--:|--:|', ...propagationRows(), '',
    ...largestPageLines(),
  ].join('\n');
}
