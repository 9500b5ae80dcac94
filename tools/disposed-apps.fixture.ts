import { definitions as components } from '@inlay/components/definitions';
import type { AiEvent, AiRunner } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { mountComponent } from '@inlay/runtime/mount';
import type { ElementPort } from '@inlay/runtime/mount';
import { queryViewState } from '@inlay/runtime/queries';

/** Makes and disposes apps, and prints as JSON what is left of them. Run by a test in a process of its own, with `--expose-gc`. */
const APPS = 1_000;
const ROUNDS = 20;

const { gc } = globalThis as { gc?: () => void };
let listeners = 0;
let abortListeners = 0;

// Counts who waits for an abort: a query that has ended must not.
const { addEventListener, removeEventListener } = EventTarget.prototype;
AbortSignal.prototype.addEventListener = function (this: AbortSignal, ...args: unknown[]) {
  abortListeners += 1;
  Reflect.apply(addEventListener, this, args);
};
AbortSignal.prototype.removeEventListener = function (this: AbortSignal, ...args: unknown[]) {
  abortListeners -= 1;
  Reflect.apply(removeEventListener, this, args);
};

/** Answers at once, but leaves one request open until it is stopped. */
const resources: AiRunner = {
  async *run({ options: { prompt } }, { signal }): AsyncGenerator<AiEvent> {
    yield { type: 'text', text: prompt };
    if (prompt === 'hang') {
      let stop = (): void => undefined;
      await new Promise<void>((resolve) => {
        stop = resolve;
        signal.addEventListener('abort', stop);
      });
      signal.removeEventListener('abort', stop);
    }
    yield { type: 'finish', reason: 'stop' };
  },
};

const port: ElementPort = {
  set: () => undefined,
  call: () => undefined,
  listen() {
    listeners += 1;
    return () => void (listeners -= 1);
  },
};

const field = (value: string) => ({ type: 'textarea', parent: 'main', props: { value }, on: { change: [{ do: 'trigger', query: 'reads' }] } });
const query = (rest: object) => ({ resource: 'r', action: 'generateText', ...rest });
const { document } = parseDocument({
  inlay: 1,
  pages: { main: {} },
  components: {
    words: field('a'), copy: field('<< words.value + reads.data >>'), left: field('<< right.value >>'), right: field('<< left.value >>'), bad: field('<< nobody >>'),
    rows: { type: 'table', parent: 'main', props: { data: '<< [words.value] >>' } }, shown: { type: 'aiQuery', parent: 'main', props: { query: 'reads' } },
  },
  queries: {
    reads: query({ run: 'automatic', options: { prompt: '<< words.value >>' }, cacheMs: 60_000 }),
    often: query({ run: 'interval', intervalMs: 60_000, options: { prompt: 'now' } }),
    hangs: query({ run: 'onLoad', options: { prompt: 'hang' } }),
    each: query({ run: 'onLoad', forEach: '<< [1, 2, 3] >>', options: { prompt: '<< item >>' } }),
  },
  state: { count: 0 },
}, { components });

/** One app from its start to its end, with a person at it. */
async function live(): Promise<WeakRef<object>> {
  const app = createApp(document!, { components, resources });
  const stops = [
    app.onProblems(() => undefined), app.onDocument(() => undefined), app.trace.onEntry(() => undefined),
    ...Object.keys(document!.components).map((name) => mountComponent(app.get(name)!, port, {
      dispatch: (event, carried) => void app.dispatch(name, event, carried),
      queryState: (shown) => queryViewState(app.query(shown)!.snapshot.value),
      startQuery: () => undefined, stopQuery: () => undefined, resumeQuery: () => undefined, retryQuery: () => undefined,
    })),
  ];
  app.trace.start();
  await Promise.resolve();
  await app.dispatch('words', 'change', { value: 'typed' });
  app.set('words', 'value', 'typed more');
  app.update({ ...app.document, components: { ...app.document.components, extra: app.document.components['copy']! } });
  for (const stop of stops) stop();
  app.dispose();
  await app.settled();
  return new WeakRef(app);
}

async function turn(): Promise<void> {
  await new Promise((resolve) => void setImmediate(resolve));
  gc?.();
}

async function liveAll(count: number): Promise<readonly WeakRef<object>[]> {
  const apps: WeakRef<object>[] = [];
  for (let made = 0; made < count; made += 1) apps.push(await live());
  return apps;
}

await liveAll(50);
for (let round = 0; round < ROUNDS; round += 1) await turn();
const before = process.memoryUsage().heapUsed;
const apps = await liveAll(APPS);
const alive = (): number => apps.filter((app) => app.deref() !== undefined).length;
for (let round = 0; round < ROUNDS && alive() > 0; round += 1) await turn();
const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
console.log(JSON.stringify({ alive: alive(), listeners, abortListeners, timers, grownBytes: process.memoryUsage().heapUsed - before }));
