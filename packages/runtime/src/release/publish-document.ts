import { indexDefinitions } from '../component/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import { isLocalAction, mapRecord, RELEASED_ACTION } from '../document/index.ts';
import type { AppDocument, JsonValue, QueryNode } from '../document/index.ts';
import { compileProgram } from '../program/index.ts';
import type { CompiledQuery, Program } from '../program/index.ts';
import { appTools, ATTACHMENTS } from '../queries/index.ts';
import { fileMembersIn, findInputs, inputTemplate } from './published-inputs.ts';
import type { PublishedInput } from './published-inputs.ts';

/** A query that the server runs: what it takes of the page, and the tools that the page runs for its model. */
export interface PublishedQuery {
  readonly compiled: CompiledQuery;
  readonly inputs: ReadonlyMap<string, PublishedInput>;
  readonly tools: ReadonlySet<string>;
}

/** A released document on the server: the whole of it, compiled, and what of it is served. */
export interface PublishedDocument {
  readonly program: Program;
  /** What viewers get: of each query that asks somebody its inputs in place of resource and options. */
  readonly served: AppDocument;
  readonly queries: ReadonlyMap<string, PublishedQuery>;
}

/**
 * Takes apart what viewers get of a document and what stays with the server. A query that asks a model, a knowledge base
 * or a REST resource keeps when it runs and what the app does with the answer; resource, action and options stay here.
 * So do functions that only these read.
 */
export function publishDocument(document: AppDocument, components: readonly ComponentDefinition[]): PublishedDocument {
  const program = compileProgram(document, { definitions: indexDefinitions(components) });
  const queries = new Map<string, PublishedQuery>();
  for (const [name, compiled] of program.queries) {
    if (isLocalAction(compiled.node.action) || compiled.node.action === RELEASED_ACTION) continue;
    queries.set(name, { compiled, inputs: findInputs(compiled, program).inputs, tools: new Set(appTools(compiled.node.options['tools']).keys()) });
  }
  const withEntries: AppDocument = { ...document, queries: mapRecord(document.queries, (node, name) => {
    const published = queries.get(name);
    return published === undefined ? node : entryOf(node, published, program);
  }) };
  return { program, queries, served: withoutUnreadFunctions(withEntries) };
}

/** What a viewer gets of a query. */
function entryOf({ resource: _resource, ...node }: QueryNode, { inputs }: PublishedQuery, { document }: Program): QueryNode {
  const files = [...fileMembersIn([node.options, document.functions], 'images' in node.options), ...('messages' in node.options ? [ATTACHMENTS] : [])];
  const tools = [...appTools(node.options['tools']).values()].map(({ name, runs, confirm }) => ({ name, ...runs, ...(confirm === undefined ? {} : { confirm }) }));
  return {
    ...node,
    action: RELEASED_ACTION,
    options: {
      inputs: Object.fromEntries([...inputs].map(([path, input]) => [path, inputTemplate(input)])),
      ...(files.length === 0 || inputs.size === 0 ? {} : { files }),
      ...(tools.length === 0 ? {} : { tools: tools as unknown as JsonValue }),
    },
  };
}

/** Leaves out the functions that nothing which is served names, so that a prompt cannot be read in a function that makes it. */
function withoutUnreadFunctions(document: AppDocument): AppDocument {
  const { functions, ...rest } = document;
  const kept = new Map<string, string>();
  const look = (value: unknown): void => {
    const words = new Set(JSON.stringify(value).match(/[A-Za-z_]\w*/g));
    for (const [name, source] of Object.entries(functions)) {
      if (kept.has(name) || !words.has(name)) continue;
      kept.set(name, source);
      look(source);
    }
  };
  look({ components: rest.components, queries: rest.queries });
  return { ...rest, functions: Object.fromEntries(Object.entries(functions).filter(([name]) => kept.has(name))) };
}
