import type { AiEvent, AiRunner } from '../ai/index.ts';
import { defineComponent, stringProp } from '../component/index.ts';
import { fixtureDefinitions } from '../component/definitions.fixture.ts';
import { parseDocument } from '../document/index.ts';
import type { HandlerAction } from '../document/index.ts';
import { createApp } from './create-app.ts';
import type { App, AppOptions } from './app.ts';

const dialog = defineComponent({
  type: 'dialog', tag: 'test-dialog', title: 'Dialog', description: 'Opens and closes.', group: 'layout', icon: 'square',
  props: {}, state: { opened: { initial: false } }, exposes: { opened: { type: 'boolean', description: 'Open.' } }, events: {},
  methods: {
    open: { description: 'Opens it.', parameters: [], reduce: () => ({ opened: true }) },
    close: { description: 'Closes it.', parameters: [], reduce: () => ({ opened: false }) },
    break: { description: 'Fails.', parameters: [], reduce: () => { throw new RangeError('broken inside'); } },
  },
  example: {}, size: { w: 6, h: 4 },
});

const mail = defineComponent({
  type: 'mail', tag: 'test-mail', title: 'Mail', description: 'An address.', group: 'input', icon: 'mail',
  props: { value: stringProp({ title: 'Value', description: 'The address.' }) },
  state: { value: { from: 'value' } },
  exposes: { value: { type: 'string', description: 'The address.' }, invalid: { type: 'boolean', description: 'No address.' } },
  events: {}, methods: {}, derive: { invalid: ({ state }) => !String(state['value']).includes('@') },
  example: {}, size: { w: 6, h: 1 },
});

const components = [...fixtureDefinitions, dialog, mail];

/** Answers with the prompt in capitals; `fail` fails, and `wait` never ends by itself. */
export const echo: AiRunner = {
  async *run({ options: { prompt } }, { signal }): AsyncGenerator<AiEvent> {
    if (prompt === 'wait') await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    yield { type: 'start', source: { resource: 'r', origin: 'demo', model: 'm', label: null } };
    if (prompt === 'fail') yield { type: 'error', error: { kind: 'request', message: 'it said no', hint: 'Ask again.', status: null, retryAfterSeconds: null } };
    yield { type: 'text', text: prompt.toUpperCase() };
    yield { type: 'finish', reason: 'stop' };
  },
};

/** An app with a component of each kind, on two pages, in which a press of `go` does what is given. */
export function handlerApp(steps: readonly HandlerAction[] | string, options: Partial<AppOptions> = {}): App {
  const click = typeof steps === 'string' ? [{ do: 'script', source: steps }] : steps;
  const { document, problems } = parseDocument({
    inlay: 1,
    pages: { main: { title: 'Home', order: 'a0' }, detail: { title: 'Detail', order: 'a1' } },
    components: {
      go: { type: 'button', parent: 'main', order: 'a0', on: { click } },
      words: { type: 'field', parent: 'main', order: 'a1', props: { value: 'first' } },
      rows: { type: 'list', parent: 'main', order: 'a2', props: { data: [{ id: 1 }, { id: 2 }] } },
      more: { type: 'dialog', parent: 'main', order: 'a3' },
      shown: { type: 'answer', parent: 'detail', order: 'a1', props: { query: 'ask' } },
      to: { type: 'mail', parent: 'detail', order: 'a0' },
    },
    queries: { ask: { resource: 'r', action: 'generateText', run: 'manual', options: { prompt: '<< params.prompt ?? words.value >>' } } },
    functions: { shout: '(text) => text + "!"' },
    state: { kept: 0 },
    theme: { accent: '#006d77' },
  }, { components });
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw new Error(fault.message);
  return createApp(document!, { components, resources: echo, ...options });
}

/** Presses `go` and waits for quiet. */
export async function press(app: App): Promise<void> {
  await app.dispatch('go', 'click');
  await app.settled();
}

/** What the app reports of its components, in short. */
export function reported(app: App): readonly string[] {
  return app.problems.filter(({ path: [section] }) => section === 'components').map(({ message, path }) => `${path.slice(3).join('.')}: ${message}`);
}
