import { basename } from 'node:path';
import { AiError } from '@inlay/runtime/ai';
import type { AiErrorData, AiRunner, Resource } from '@inlay/runtime/ai';
import { SEARCH_ACTION } from '@inlay/runtime/document';
import type { AppDocument, QueryNode } from '@inlay/runtime/document';
import { BASE_NAME, createKnowledge, createKnowledgeRunner, createMemoryKnowledgeStore, embeddingModelsFirst } from '@inlay/runtime/knowledge';
import type { Knowledge } from '@inlay/runtime/knowledge';
import { readKnowledgeFiles } from './knowledge-files.ts';
import type { KnowledgeFiles } from './knowledge-files.ts';
import type { RunArguments } from './run-arguments.ts';
import { UsageError } from './usage-error.ts';

/** What a run's knowledge is made of. */
export interface RunKnowledge {
  readonly given: RunArguments['knowledge'];
  readonly document: AppDocument;
  readonly runner: AiRunner;
  /** Who embeds where a query says nothing: a resource that was given, by name; empty where none was. */
  readonly embedder: string;
  readonly resolve: (name: string) => Promise<Resource>;
  /** Says a sentence that is no answer. */
  readonly note: (text: string) => void;
}

const signal = new AbortController().signal;

/**
 * Makes the knowledge bases of `--knowledge`, in memory and for this run only, and gives a runner that searches them. What
 * goes wrong while they are embedded is the error of each search in them. Throws a UsageError for paths that hold nothing.
 */
export async function createRunKnowledge(options: RunKnowledge): Promise<AiRunner> {
  const { given, runner } = options;
  const store = createMemoryKnowledgeStore();
  const failures = new Map<string, AiErrorData>();
  let count = 0;
  const knowledge = createKnowledge({ store, runner, clock: Date.now, randomId: () => String((count += 1)) });
  for (const { name, path } of given) {
    const files = await readKnowledgeFiles(path, signal);
    for (const reason of files.left) options.note(`Left out: ${reason}`);
    for (const base of name === undefined ? namesFor(path, options) : [name]) {
      const failure = await fill(base, { path, files, knowledge, options });
      if (failure !== undefined) failures.set(base, failure);
    }
  }
  const searching = createKnowledgeRunner({ store, runner, elsewhere: { run: (request) => notGiven(request.options.base ?? '') } });
  return {
    async *run(request, context) {
      const failure = request.action === SEARCH_ACTION ? failures.get(request.options.base ?? '') : undefined;
      if (failure !== undefined) yield { type: 'error', error: failure };
      else yield* searching.run(request, context);
    },
  };
}

async function* notGiven(name: string) {
  yield { type: 'error', error: new AiError('config', `No knowledge base "${name}" was given.`, { hint: `Add --knowledge ${BASE_NAME.test(name) ? name : 'NAME'}=FOLDER: the run never opens the server's data.` }).data } as const;
}

interface Filling {
  readonly path: string;
  readonly files: KnowledgeFiles;
  readonly knowledge: Knowledge;
  readonly options: RunKnowledge;
}

async function fill(name: string, { path, files, knowledge, options }: Filling): Promise<AiErrorData | undefined> {
  const { resource, model } = await embedderOf(name, options);
  // Several paths may make one base.
  if (!(await knowledge.listBases()).some((base) => base.name === name)) await knowledge.createBase({ name, resource, model });
  let chunks = 0;
  for (const document of files.documents) {
    for await (const event of knowledge.addDocument(name, document, { signal })) {
      if (event.type === 'error') return event.error;
      if (event.type === 'document') chunks += event.document.chunkCount;
    }
  }
  options.note(`Knowledge base "${name}": ${files.documents.length} documents in ${chunks} chunks from ${path}, embedded with ${model} of ${resource}.`);
  return undefined;
}

/** As the first query that searches the base says, else a resource that was given, else whoever stands in. */
async function embedderOf(base: string, { document, embedder, resolve }: RunKnowledge): Promise<{ readonly resource: string; readonly model: string }> {
  const query = searches(document).find(({ options }) => options['base'] === base);
  const resource = await resolve(query?.resource || embedder);
  const model = literal(query?.options['model']) ?? embeddingModelsFirst(resource.models)[0];
  if (model === undefined) throw new UsageError(`The resource "${resource.name}" names no model to embed the knowledge base "${base}" with.`);
  return { resource: resource.name, model };
}

/** A path without a name is whichever base the app searches. */
function namesFor(path: string, { document, given }: RunKnowledge): readonly string[] {
  const taken = new Set(given.map(({ name }) => name));
  const wanted = [...new Set(searches(document).flatMap(({ options }) => literal(options['base']) ?? []))].filter((name) => !taken.has(name));
  const own = basename(path).replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^[^A-Za-z]+/, '');
  return wanted.length > 0 ? wanted : [own === '' ? 'knowledge' : own];
}

function searches({ queries }: AppDocument): readonly QueryNode[] {
  return Object.values(queries).filter(({ action }) => action === SEARCH_ACTION);
}

/** A text without a hole to fill. */
function literal(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && !/<<|\{\{/.test(value) ? value : undefined;
}
