import { readFile } from 'node:fs/promises';
import { definitions } from '@inlay/components/definitions';
import { AiError, createAiRunner, isAiResource } from '@inlay/runtime/ai';
import type { AiRunner, Resource } from '@inlay/runtime/ai';
import { createApp } from '@inlay/runtime/app';
import type { App } from '@inlay/runtime/app';
import { isLocalAction, parseDocument } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';
import { looksLikeEmbedding } from '@inlay/runtime/knowledge';
import { formatProblemPath } from '@inlay/runtime/problem';
import type { Problem } from '@inlay/runtime/problem';
import { IDLE_QUERY } from '@inlay/runtime/queries';
import type { QuerySnapshot } from '@inlay/runtime/queries';
import type { RestRunner } from '@inlay/runtime/resources';
import { effect } from '@inlay/runtime/state';
import { startDemoModel } from '../gateway/demo-model/index.ts';
import { detectLocal } from '../gateway/detect-local.ts';
import { createGuardedFetch } from '../gateway/guarded-fetch.ts';
import { createImageLoader, createProviderTransport } from '../gateway/provider-transport.ts';
import { createRestSender } from '../gateway/rest-sender.ts';
import { readRunArguments, RUN_USAGE } from './run-arguments.ts';
import type { RunArguments } from './run-arguments.ts';
import { applyInputs, readInputs } from './run-inputs.ts';
import { createRunKnowledge } from './run-knowledge.ts';
import { describeStandIn, reportOf } from './run-report.ts';
import { createResolver, readResourceFile } from './run-resources.ts';
import type { GivenResource } from './run-resources.ts';
import { createTerminalHost } from './terminal-host.ts';
import { UsageError } from './usage-error.ts';

/** Where the command writes; the process's own streams, or a test's. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * `inlay run`: runs one query of an app headless. Resolves with the exit code: 0 for an answer, 1 for a run that failed,
 * 2 for a wrong call. Never opens the server's data folder, so it also works while the server runs.
 */
export async function run(words: readonly string[], output: CommandOutput): Promise<number> {
  try {
    return await runQuery(words, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(`${error.message}\n\n${RUN_USAGE}\n`);
    return 2;
  }
}

async function runQuery(words: readonly string[], output: CommandOutput): Promise<number> {
  const { app: path, query: name, set, resources, knowledge, json } = readRunArguments(words);
  const { document, problems } = parseDocument(await readApp(path), { components: definitions });
  for (const problem of problems) output.error(`${describe(path, problem)}\n`);
  if (document === undefined) return reportUnusable(problems, json, output);
  if (!Object.hasOwn(document.queries, name)) throw new UsageError(`There is no query "${name}" in ${path}. It has: ${Object.keys(document.queries).join(', ') || 'none'}.`);
  const inputs = await readInputs(set, document, definitions);
  const given = resources === undefined ? new Map<string, GivenResource>() : await readResourceFile(resources);
  const gateway = createGateway(given, output);
  let app: App | undefined;
  try {
    const runner = await withKnowledge(gateway, { knowledge, document, given, output });
    app = createApp(applyInputs(document, inputs), { components: definitions, resources: runner, rest: gateway.rest, host: createTerminalHost(output.error) });
    for (const { enter } of inputs) enter?.(app);
    const snapshot = await runAndStream(app, name, json ? () => undefined : output.out);
    await app.settled();
    return report(snapshot, json, output);
  } finally {
    app?.dispose();
    await gateway.close();
  }
}

async function readApp(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A document that cannot be used is no wrong call: the run has failed before it began. */
function reportUnusable([problem]: readonly Problem[], json: boolean, output: CommandOutput): number {
  const error = new AiError('config', problem?.message ?? 'The document cannot be used.', problem?.hint === undefined ? {} : { hint: problem.hint });
  if (json) output.out(`${JSON.stringify(reportOf({ ...IDLE_QUERY, status: 'error', error: error.data }), null, 2)}\n`);
  return 1;
}

interface Gateway {
  readonly runner: AiRunner;
  readonly rest: RestRunner;
  /** Who answers to a name, without asking. */
  readonly resolve: (name: string) => Promise<Resource>;
  close(): Promise<void>;
}

/** The gateway's runner, which also searches the bases that were given. */
async function withKnowledge({ runner, resolve }: Gateway, { knowledge, document, given, output }: { readonly knowledge: RunArguments['knowledge']; readonly document: AppDocument; readonly given: ReadonlyMap<string, GivenResource>; readonly output: CommandOutput }): Promise<AiRunner> {
  const models = [...given.values()].map(({ resource }) => resource).filter(isAiResource);
  const embedder = models.find((resource) => resource.models.some(looksLikeEmbedding)) ?? models[0];
  return createRunKnowledge({ given: knowledge, document, runner, resolve, embedder: embedder?.name ?? '', note: (text) => output.error(`${text}\n`) });
}

/** The way to a model: what was given, a server on this machine, or the demo, all through the guarded fetch. */
function createGateway(given: ReadonlyMap<string, GivenResource>, output: CommandOutput): Gateway {
  const origins = new Set([...given.values()].flatMap(({ resource: { baseUrl } }) => (URL.canParse(baseUrl) ? new URL(baseUrl).origin : [])));
  const closers: (() => Promise<void>)[] = [];
  const resolver = createResolver(given, {
    detect: detectLocal,
    startDemo: async () => {
      const demo = await startDemoModel({ now: Date.now });
      closers.push(demo.close);
      return demo.resource;
    },
  });
  const guardedFetch = createGuardedFetch({ policy: { isPrivateAllowed: (origin) => origins.has(origin), ownPorts: () => new Set() } });
  const said = new Set<string>();
  const runner = createAiRunner({
    resolve: async (name) => {
      const resolved = await resolver(name);
      const { baseUrl } = resolved.resource;
      if (URL.canParse(baseUrl)) origins.add(new URL(baseUrl).origin);
      const note = describeStandIn(name, resolved);
      // Once each: a base is embedded in many runs.
      if (note !== undefined && !said.has(note)) output.error(`${note}\n`);
      said.add(note ?? '');
      return resolved;
    },
    transport: createProviderTransport({ fetch: guardedFetch, keyFor: async ({ name }) => given.get(name)?.apiKey }),
    loadImage: createImageLoader(guardedFetch),
  });
  const rest = createRestSender({ resolve: async (name) => given.get(name)?.resource, fetch: guardedFetch, keyFor: async ({ name }) => given.get(name)?.apiKey });
  return { runner, rest, resolve: async (name) => (await resolver(name)).resource, close: async () => void (await Promise.all([guardedFetch.close(), ...closers.map((close) => close())])) };
}

/** Runs the query; writes each new piece of its text as it comes. */
async function runAndStream(app: App, name: string, write: (text: string) => void): Promise<QuerySnapshot> {
  const query = app.query(name)!;
  let written = '';
  const show = (text: string): void => {
    // What was said before tools were called is no beginning of the answer.
    if (!text.startsWith(written)) {
      write('\n\n');
      written = '';
    }
    write(text.slice(written.length));
    written = text;
  };
  // What the query reads may come of others that run on load. One that itself runs on load has begun by then: it would be asked twice.
  if (app.document.queries[name]!.run === 'manual' || isLocalAction(app.document.queries[name]!.action)) await quiet(app);
  // What comes with a shape is shown once it is read.
  const stop = effect(() => {
    const { isStreaming, partial } = query.snapshot.value;
    if (isStreaming && partial !== null) show(partial);
  });
  const snapshot = await query.trigger();
  stop();
  if (snapshot.status === 'success') show(typeof snapshot.data === 'string' ? snapshot.data : JSON.stringify(snapshot.data, null, 2));
  return snapshot;
}

async function quiet(app: App): Promise<void> {
  // Queries that run on load start in a microtask.
  await Promise.resolve();
  await app.settled();
}

function report(snapshot: QuerySnapshot, json: boolean, output: CommandOutput): number {
  const result = reportOf(snapshot);
  if (json) output.out(`${JSON.stringify(result, null, 2)}\n`);
  else {
    if (result.data !== null || result.partial !== null) output.out('\n');
    for (const { option, reason } of result.warnings) output.error(`Left out or changed: ${option}, because ${reason}.\n`);
    if (result.error !== null) output.error(`${result.error.message}${result.error.hint === null ? '' : `\n${result.error.hint}`}\n`);
  }
  return result.status === 'success' ? 0 : 1;
}

function describe(file: string, { severity, message, path, frame, hint }: Problem): string {
  return [`${severity === 'error' ? 'Problem' : 'Warning'} in ${file}, ${formatProblemPath(path)}: ${message}`, frame, hint].filter((part) => part !== undefined).join('\n');
}
