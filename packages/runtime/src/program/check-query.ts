import { didYouMean } from '@inlay/expr';
import type { JsonValue, QueryNode } from '../document/index.ts';
import { PLAIN_OPTIONS, QUERY_HANDLERS, QUERY_TEMPLATES, SEARCH_ACTION } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { checkHandler, checkTarget } from './check-handler.ts';
import { checkTexts, hasUnknown } from './check-names.ts';
import type { CompiledValue } from './compile-value.ts';
import type { KnownNames } from './known-names.ts';
import type { CompiledQuery } from './program.ts';

/** What is in scope in a template of a query beside the app: `data` is the answer that `transform` turns into another. */
const LOCALS: Readonly<Record<string, readonly string[]>> = { transform: ['data'] };

/** What is wrong with a query beside its syntax: names that are not there, and a resource that is missing. */
export function checkQuery(name: string, part: CompiledQuery, names: KnownNames): readonly Problem[] {
  const path = ['queries', name];
  const check = (compiled: CompiledValue | undefined, key: string, place: readonly string[]): readonly Problem[] =>
    compiled === undefined || !hasUnknown(compiled.references, names, LOCALS[key]) ? [] : checkTexts(valueAt(part.node, place), { path: [...path, ...place], kind: 'template', locals: LOCALS[key] ?? [] }, names);
  return [
    ...(part.node.action === SEARCH_ACTION ? withoutBase(part.node, path) : part.node.resource === '' ? [withoutResource(path)] : []),
    ...checkOptions(part.node, [...path, 'options']),
    ...checkTools(name, part.node.options['tools'], names),
    ...[...part.options].flatMap(([option, compiled]) => check(compiled, option, ['options', option])),
    ...QUERY_TEMPLATES.flatMap((member) => check(part[member], member, [member])),
    ...QUERY_HANDLERS.flatMap((event) => checkHandler(part.node[event] ?? [], [...path, event], names)),
  ];
}

/** Options that the action does not read, of the actions that are not for models: those know their own. */
function checkOptions({ action, options }: QueryNode, path: readonly string[]): readonly Problem[] {
  const known = Object.hasOwn(PLAIN_OPTIONS, action) ? PLAIN_OPTIONS[action]! : undefined;
  if (known === undefined) return [];
  return Object.keys(options).flatMap((name): readonly Problem[] => (known.includes(name) ? [] : [{
    severity: 'warning', code: 'unknown-option', message: `The action "${action}" has no option "${name}".`, path: [...path, name], hint: didYouMean(name, known) ?? `It has: ${known.join(', ')}.`,
  }]));
}

/** Tools that run a query or function that is not there, or the query that they belong to. */
function checkTools(name: string, tools: JsonValue | undefined, names: KnownNames): readonly Problem[] {
  if (!Array.isArray(tools)) return [];
  return tools.flatMap((tool: JsonValue, index): readonly Problem[] => {
    if (typeof tool !== 'object' || tool === null || Array.isArray(tool)) return [];
    return (['query', 'function'] as const).flatMap((key): readonly Problem[] => {
      const target = (tool as Readonly<Record<string, JsonValue>>)[key];
      const path = ['queries', name, 'options', 'tools', String(index), key];
      if (typeof target !== 'string' || target === '') return [];
      if (target === name) return [{ severity: 'error', code: 'tool-loop', message: `"${name}" cannot be a tool of itself.`, path, hint: 'Choose another query.' }];
      const problem = checkTarget(target, key === 'query' ? 'queries' : 'functions', { path, names });
      return problem === undefined ? [] : [problem];
    });
  });
}

/** The gateway asks whichever resource it has then, so the query works, but hardly as was meant. */
function withoutResource(path: readonly string[]): Problem {
  return { severity: 'warning', code: 'no-resource', message: 'This query names no resource, so any that there is answers it.', path: [...path, 'resource'], hint: 'Choose the resource that it is meant for.' };
}

/** A search that names no base can never find anything. */
function withoutBase({ options: { base } }: QueryNode, path: readonly string[]): readonly Problem[] {
  if (base !== undefined && base !== '') return [];
  return [{ severity: 'error', code: 'no-base', message: 'This search names no knowledge base.', path: [...path, 'options', 'base'], hint: 'Choose the base that it looks in.' }];
}

function valueAt(node: QueryNode, place: readonly string[]): JsonValue {
  let value = node as unknown as JsonValue;
  for (const key of place) value = (value as Readonly<Record<string, JsonValue>>)[key]!;
  return value;
}
