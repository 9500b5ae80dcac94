import type { JsonValue, QueryNode } from '../document/index.ts';
import { QUERY_HANDLERS, QUERY_TEMPLATES } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { checkHandler } from './check-handler.ts';
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
    ...(part.node.resource === '' ? [withoutResource(path)] : []),
    ...[...part.options].flatMap(([option, compiled]) => check(compiled, option, ['options', option])),
    ...QUERY_TEMPLATES.flatMap((member) => check(part[member], member, [member])),
    ...QUERY_HANDLERS.flatMap((event) => checkHandler(part.node[event] ?? [], [...path, event], names)),
  ];
}

/** The gateway asks whichever resource it has then, so the query works, but hardly as was meant. */
function withoutResource(path: readonly string[]): Problem {
  return { severity: 'warning', code: 'no-resource', message: 'This query names no resource, so any that there is answers it.', path: [...path, 'resource'], hint: 'Choose the resource that it is meant for.' };
}

function valueAt(node: QueryNode, place: readonly string[]): JsonValue {
  let value = node as unknown as JsonValue;
  for (const key of place) value = (value as Readonly<Record<string, JsonValue>>)[key]!;
  return value;
}
