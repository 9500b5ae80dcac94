import type { Problem } from '../problem.ts';
import type { CompiledAction } from './compile-handler.ts';
import { propPath } from './compile-value.ts';
import type { CompiledValue } from './compile-value.ts';
import type { CompiledParts } from './program.ts';

/** Something that reads names, and where it stands in the document. */
interface Reader {
  readonly path: readonly string[];
  readonly roots: readonly string[];
}

/**
 * What is read from outside the list that it stands in, where it is there once for each row and has no name. Nothing is
 * looked at in an app without lists.
 */
export function findOutOfReach(parts: CompiledParts): readonly Problem[] {
  const { document, components, queries, tree } = parts;
  if (tree.outside.length === Object.keys(document.components).length) return [];
  const problems: Problem[] = [];
  const check = (reachable: ReadonlySet<string>, readers: readonly Reader[]): void => {
    for (const { path, roots } of readers) {
      for (const root of new Set(roots)) {
        const list = components.has(root) ? tree.listAround(root) : undefined;
        if (list !== undefined && !reachable.has(list)) problems.push(outOfReach(root, list, path));
      }
    }
  };
  for (const [name, { props, handlers }] of components) {
    check(new Set(tree.around(name)), Object.entries(props).map(([prop, value]) => valueReader(value, propPath(name, prop))));
    check(new Set(tree.around(name)), [...handlers.values()].flatMap(actionReaders));
  }
  for (const [name, query] of queries) {
    check(new Set(), [...query.options].map(([option, value]) => valueReader(value, ['queries', name, 'options', option])));
    check(new Set(), (['transform', 'onlyWhen', 'confirm', 'watch', 'forEach'] as const).flatMap((member) => (query[member] === undefined ? [] : [valueReader(query[member], ['queries', name, member])])));
    check(new Set(), actionReaders([...query.onSuccess, ...query.onFailure, ...query.onSettled]));
  }
  for (const [name, { references }] of parts.functions) check(new Set(), [{ path: ['functions', name], roots: references.map(([root = '']) => root) }]);
  return problems;
}

function valueReader({ references }: CompiledValue, path: readonly string[]): Reader {
  return { path, roots: references.map(([root = '']) => root) };
}

/** What a step reads, and what it acts on. */
function actionReaders(actions: readonly CompiledAction[]): readonly Reader[] {
  return actions.map(({ action, path, input, onlyWhen, script }) => {
    const target = 'component' in action ? [action.component] : 'modal' in action ? [action.modal] : [];
    const references = [...input.references, ...(onlyWhen?.references ?? []), ...(script?.references ?? [])];
    return { path, roots: [...target, ...references.map(([root = '']) => root)] };
  });
}

function outOfReach(name: string, list: string, path: readonly string[]): Problem {
  return {
    severity: 'error', code: 'out-of-reach', message: `"${name}" stands in the list "${list}", once for each row, and has no name outside it.`, path,
    hint: `Read ${list}.values, or put this into the list.`,
  };
}
