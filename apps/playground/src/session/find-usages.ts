import { locateReferences } from '@inlay/expr';
import { mapTemplates } from '@inlay/runtime/document';
import type { AppDocument } from '@inlay/runtime/document';

/** Where a name is read or acted on. */
export interface Usage {
  /** Into the document: `components.answer.props.value`. */
  readonly path: readonly string[];
  /** The expression, or the step of a handler, that does it. */
  readonly source: string;
}

/** Every place of a document that uses a name: expressions that read it, and steps of handlers that act on it. */
export function findUsages(document: AppDocument, name: string): readonly Usage[] {
  const usages: Usage[] = [];
  mapTemplates(document, (source, kind, path) => {
    if (source.includes(name) && locateReferences(source, kind).some(({ path: [root = '', member] }) => root === name || ((root === 'components' || root === 'queries') && member === name))) usages.push({ path, source });
    return source;
  });
  return [...usages, ...stepsOn(document, name)];
}

/** Members of a step that hold a name, whatever the step does. */
const NAMING = ['query', 'component', 'state', 'modal', 'page'];

function stepsOn({ components, queries }: AppDocument, name: string): readonly Usage[] {
  const found: Usage[] = [];
  const look = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const members = Object.entries(value);
    const named = members.find(([key, member]) => NAMING.includes(key) && member === name);
    if (named !== undefined && 'do' in value) found.push({ path, source: `${String(value.do)} ${name}` });
    for (const [key, member] of members) look(member, [...path, key]);
  };
  for (const [component, { on, props }] of Object.entries(components)) {
    look(on, ['components', component, 'on']);
    if (props?.['query'] === name) found.push({ path: ['components', component, 'props', 'query'], source: name });
  }
  for (const [query, node] of Object.entries(queries)) look(node, ['queries', query]);
  return found;
}
