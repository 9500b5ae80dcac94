import { createApp } from '../app/index.ts';
import type { App } from '../app/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument } from '../document/index.ts';
import type { Clock } from '../state/index.ts';
import type { RecordedAnswers } from './recorded-answer.ts';
import { createRecordedRunner } from './recorded-runner.ts';
import type { RecordedRequest, RecordedRestRequest } from './recorded-runner.ts';

/** What a test runs an app with. */
export interface TestAppOptions {
  readonly components: readonly ComponentDefinition[];
  readonly answers?: RecordedAnswers;
  /** What expressions read as `currentUser`. */
  readonly user?: Readonly<Record<string, unknown>>;
  /** Time; the platform's when left out. */
  readonly clock?: Clock;
}

/** Something that a handler asked of the page: `['copy', 'some text']`. */
export type HostCall = readonly [what: 'openUrl' | 'copy' | 'download' | 'navigate', ...given: readonly unknown[]];

/** An app in a test: driven by component name, with recorded answers, in plain Node. */
export interface TestApp {
  readonly app: App;
  /** What its queries asked of models, in order. */
  readonly requests: readonly RecordedRequest[];
  /** The same for REST resources. */
  readonly restRequests: readonly RecordedRestRequest[];
  /** What its handlers said to the person. */
  readonly notices: readonly string[];
  /** What else its handlers asked of the page, in order. */
  readonly hostCalls: readonly HostCall[];
  /** Enters a value, as the person would: `set('feedbackTextarea', 'Too slow')`. Throws where there is nothing to enter it into. */
  set(name: string, value: unknown, state?: string): void;
  /** Fires an event of a component and waits until the app has settled. */
  dispatch(name: string, event: string, carried?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Runs a query and waits until the app has settled. */
  trigger(query: string): Promise<void>;
  /** The value of a template now: `read('<< analyze.data >>')`. What is in a file is there once `settled` has been waited for, or by `app.read`. */
  read(template: string): unknown;
  dispose(): void;
}

/** Makes an app ready to test. What runs on load has settled when this resolves. */
export async function testApp(document: AppDocument, { components, answers = {}, user, clock }: TestAppOptions): Promise<TestApp> {
  const runner = createRecordedRunner(answers);
  const notices: string[] = [];
  const hostCalls: HostCall[] = [];
  const record = (what: HostCall[0]) => (...given: readonly unknown[]) => void hostCalls.push([what, ...given]);
  const host = { notify: (message: string) => void notices.push(message), openUrl: record('openUrl'), copy: record('copy'), download: record('download'), navigate: record('navigate') };
  const app = createApp(document, { components, resources: runner, rest: runner, host, ...(user === undefined ? {} : { user }), ...(clock === undefined ? {} : { clock }) });
  // Queries that run on load start in a microtask, after the app was made.
  await Promise.resolve();
  await app.settled();
  return {
    app,
    requests: runner.requests,
    restRequests: runner.restRequests,
    notices,
    hostCalls,
    set(name, value, state = 'value') {
      if (!app.set(name, state, value)) throw new TypeError(app.get(name) === undefined ? `There is no component "${name}".` : `"${name}" has nothing called "${state}" that can be entered.`);
    },
    async dispatch(name, event, carried) {
      if (app.get(name) === undefined) throw new TypeError(`There is no component "${name}".`);
      await app.dispatch(name, event, carried);
      await app.settled();
    },
    async trigger(name) {
      const query = app.query(name);
      if (query === undefined) throw new TypeError(`There is no query "${name}".`);
      await query.trigger();
      await app.settled();
    },
    read: (template) => app.evaluate(template),
    dispose: () => app.dispose(),
  };
}
