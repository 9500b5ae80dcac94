import { definitions } from './kit.ts';
import { AI_ACTIONS } from '@inlay/runtime/ai';
import { freeName } from '@inlay/runtime/document';
import type { AppDocument, JsonValue, QueryNode } from '@inlay/runtime/document';
import { applyEdits } from '@inlay/runtime/edits';
import type { Edit } from '@inlay/runtime/edits';
import { addComponentEdits } from './add-component-edits.ts';
import { findUsages } from './find-usages.ts';

/** A step of a first app: what to do, how, and whether it is done. */
export interface GuideStep {
  readonly id: 'input' | 'query' | 'button' | 'answer' | 'try';
  readonly title: string;
  /** How to do it by hand. */
  readonly how: string;
  readonly isDone: boolean;
  /** Does it; undefined for what only a person can do, and while an earlier step is not done. */
  readonly edits: readonly Edit[] | undefined;
}

/** What the steps are worked out from. */
export interface FirstApp {
  readonly document: AppDocument;
  /** The page that is built on. */
  readonly page: string;
  /** The resource that a new query asks. */
  readonly resource: string;
  /** Whether a query has answered. */
  readonly hasRun: boolean;
}

const INPUTS = ['textarea', 'textInput'];

/** The way to a first app that asks a model: input, query, button, answer, and a try. Each step is done when the document says so, whoever did it. */
export function guideSteps({ document, page, resource, hasRun }: FirstApp): readonly GuideStep[] {
  const input = Object.keys(document.components).find((name) => INPUTS.includes(document.components[name]!.type));
  const query = Object.keys(document.queries).find((name) => isModelQuery(document.queries[name]!));
  const uses = query === undefined ? [] : findUsages(document, query);
  const isRun = uses.some(({ path, source }) => path.includes('on') && source.startsWith('trigger'));
  const isShown = uses.some(({ path }) => path[0] === 'components' && path.includes('props') && !['loading', 'disabled'].includes(path.at(-1)!));
  return [
    { id: 'input', title: 'Add a text area', how: 'Press Text area in the panel on the left, or drag it to the canvas.', isDone: input !== undefined, edits: added(document, page, 'textarea', { label: 'Your text' }) },
    {
      id: 'query', title: 'Ask a model about it', isDone: query !== undefined,
      how: 'Press + Query below, and write a prompt. What stands in << >> is read from the app.',
      edits: input === undefined ? undefined : [{ type: 'addQuery', name: freeName(document, 'query'), query: { resource, action: 'generateText', run: 'manual', options: { prompt: `Sum up in one sentence: << ${input}.value >>` } } }],
    },
    {
      id: 'button', title: 'Run it with a button', isDone: isRun,
      how: 'Add a button, and let its click run the query: On click in the inspector.',
      edits: query === undefined ? undefined : withHandler(added(document, page, 'button', { text: 'Sum up', loading: `<< ${query}.isFetching >>` }), query),
    },
    {
      id: 'answer', title: 'Show the answer', isDone: isShown,
      how: query === undefined ? 'Add a Markdown component, and bind its value to the data of the query.' : `Add a Markdown component, and bind its value to << ${query}.data >>.`,
      edits: query === undefined ? undefined : added(document, page, 'markdown', { value: `<< ${query}.data ?? 'The answer appears here.' >>` }),
    },
    { id: 'try', title: 'Try it', how: 'Write something into the text area, and press the button. The app runs while you build it.', isDone: hasRun, edits: undefined },
  ];
}

/** The kinds that the steps add, which must be here before they are made. */
export const GUIDED_KINDS: readonly string[] = ['textarea', 'button', 'markdown'];

function isModelQuery({ action }: QueryNode): boolean {
  return (AI_ACTIONS as readonly string[]).includes(action);
}

function added(document: AppDocument, parent: string, type: string, props: Readonly<Record<string, JsonValue>>): readonly Edit[] {
  const definition = definitions.find((each) => each.type === type)!;
  return addComponentEdits(document, { ...definition, example: { ...definition.example, ...props } }, { parent });
}

function withHandler(edits: readonly Edit[], query: string): readonly Edit[] {
  const [first] = edits;
  if (first?.type !== 'addComponent') return edits;
  return [...edits, { type: 'setHandler', name: first.name, event: 'click', actions: [{ do: 'trigger', query }] }];
}

/** A document after all steps that can be done for a person: for those who want to see it at once. */
export function finishedApp(start: Omit<FirstApp, 'hasRun'>): readonly Edit[] {
  const edits: Edit[] = [];
  let { document } = start;
  for (const id of ['input', 'query', 'button', 'answer'] as const) {
    const step = guideSteps({ ...start, document, hasRun: false }).find((each) => each.id === id)!;
    if (step.isDone || step.edits === undefined) continue;
    const next = applyEdits(document, step.edits, { components: definitions }).document;
    if (next === undefined) break;
    document = next;
    edits.push(...step.edits);
  }
  return edits;
}
