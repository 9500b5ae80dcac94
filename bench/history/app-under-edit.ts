import { definitions } from '@inlay/components/definitions';
import { parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';

/** One small step of work on an app. */
export interface WorkStep {
  readonly edits: readonly Edit[];
  readonly document: AppDocument;
}

const WORDS = 'account amount answer average budget buyer called change choose client common cost created customer daily date delivery detail due email entry export filter first group help invoice item label latest limit list manager month name note number offer open order owner page paid partner payment period person phone price product project quantity reason region report request result review rows sales save search select send service show sort source status stock summary supplier support table target team ticket title total type unit update user value vendor version week year'.split(' ');

/** Numbers from 0 to 1, the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An app of so many components of about half a kilobyte, with a query for every ten. */
export function makeApp(count: number, random: () => number): AppDocument {
  const components = Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, makeComponent(index, count, random)]));
  const queries = Object.fromEntries(Array.from({ length: Math.ceil(count / 10) }, (_, index) => [`query${index}`, { resource: 'local', action: 'generateText', options: { model: 'm', prompt: `${phrase(random, 12)} << field${index}.value >>` } }]));
  const { document, problems } = parseDocument({ inlay: 1, name: 'App', pages: { main: {} }, components, queries }, { components: definitions });
  if (document === undefined || problems.some(({ severity }) => severity === 'error')) throw new TypeError(problems[0]?.message);
  return document;
}

/** The next step: 72 % set one property, 15 % move three components, 4.5 % add one and as many remove one, 4 % change a query: the app keeps its size. */
export function nextStep(document: AppDocument, step: number, random: () => number): WorkStep {
  const names = Object.keys(document.components);
  const any = (): string => names[Math.floor(random() * names.length)]!;
  const edits = chooseEdits(document, { step, any, random });
  const applied = applyEdits(document, edits, { components: definitions });
  if (applied.document === undefined) throw new TypeError(applied.refused[0]?.message);
  return { edits, document: applied.document };
}

function chooseEdits(document: AppDocument, { step, any, random }: { readonly step: number; readonly any: () => string; readonly random: () => number }): readonly Edit[] {
  const chance = random();
  if (chance < 0.72) return [{ type: 'setProp', name: any(), prop: ['label', 'placeholder', 'helpText'][step % 3]!, value: phrase(random, 6) }];
  if (chance < 0.87) return [...new Set([any(), any(), any()])].map((name): Edit => ({ type: 'setLayout', name, layout: { x: Math.floor(random() * 6), y: Math.floor(random() * 500), w: 6, h: 4 } }));
  if (chance < 0.915) return [{ type: 'addComponent', name: `added${step}`, component: makeComponent(step, Object.keys(document.components).length, random) }];
  if (chance < 0.96) return [{ type: 'removeComponent', name: any() }];
  const names = Object.keys(document.queries);
  const name = names[Math.floor(random() * names.length)]!;
  const query = document.queries[name]!;
  return [{ type: 'setQuery', name, query: { ...query, options: { ...query.options, prompt: phrase(random, 14) } } }];
}

function makeComponent(index: number, count: number, random: () => number): AppDocument['components'][string] {
  return {
    type: 'textarea', parent: 'main', order: `a${String(index).padStart(5, '0')}`, layout: { x: (index % 2) * 6, y: index * 4, w: 6, h: 4 },
    props: { label: phrase(random, 4), placeholder: phrase(random, 8), helpText: phrase(random, 14), value: `<< query${index % Math.ceil(count / 10)}.data?.text ?? '${phrase(random, 2)}' >>`, disabled: `<< query${index % 7}.isFetching || urlParams.${phrase(random, 1)} === '${phrase(random, 1)}' >>` },
    on: { change: [{ do: 'trigger', query: `query${index % Math.ceil(count / 10)}` }] },
  };
}

function phrase(random: () => number, words: number): string {
  return Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
}
