import { compileExpression } from '@inlay/expr';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument, ComponentNode, QueryNode } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { compileHandler } from './compile-handler.ts';
import type { CompiledAction } from './compile-handler.ts';
import { compileValue, toProblem } from './compile-value.ts';
import { ComponentTree } from './component-tree.ts';
import { findCycles } from './find-cycles.ts';
import type { CompiledComponent, CompiledQuery, Program } from './program.ts';

/**
 * Compiles a document. Given the program of an earlier version, components and queries that are the same objects in
 * both documents are taken over as they are, so that an edit compiles what it touched.
 */
export function compileProgram(document: AppDocument, options: { readonly definitions: ReadonlyMap<string, ComponentDefinition>; readonly previous?: Program | undefined }): Program {
  const { definitions, previous } = options;
  const changed = new Set<string>();
  const unknown: Problem[] = [];
  const components = new Map<string, CompiledComponent>();
  for (const [name, node] of Object.entries(document.components)) {
    const before = previous?.components.get(name);
    const definition = definitions.get(node.type);
    if (definition === undefined) unknown.push(unknownType(name, node.type, [...definitions.keys()]));
    else if (before?.node === node) components.set(name, before);
    else {
      changed.add(name);
      components.set(name, compileComponent(name, node, definition));
    }
  }
  const queries = new Map(Object.entries(document.queries).map(([name, node]) => {
    const before = previous?.queries.get(name);
    return [name, before?.node === node ? before : compileQuery(name, node)] as const;
  }));
  const functions = document.functions === previous?.document.functions ? previous.functions : new Map(Object.entries(document.functions).map(([name, source]) => [name, compileExpression(source)] as const));
  // A cycle that was not there before goes through something that changed; only from there need it be looked for.
  const tree = new ComponentTree(document, definitions);
  const cycles = findCycles({ components, tree }, previous?.cycles.size === 0 ? changed : undefined);
  const problems = [...unknown, ...collectProblems({ components, queries, functions }, cycles)];
  return { document, components, queries, functions, tree, cycles, problems };
}

function unknownType(name: string, type: string, types: readonly string[]): Problem {
  return { severity: 'error', code: 'unknown-component-type', message: `There is no component of type "${type}".`, path: ['components', name, 'type'], hint: `Types: ${types.join(', ')}.` };
}

function compileComponent(name: string, node: ComponentNode, definition: ComponentDefinition): CompiledComponent {
  const path = ['components', name];
  const props = new Map(Object.entries(node.props ?? {}).map(([prop, value]) => [prop, compileValue(value, [...path, 'props', prop])] as const));
  const handlers = new Map(Object.entries(node.on ?? {}).map(([event, actions]) => [event, compileHandler(actions, [...path, 'on', event])] as const));
  const problems = [...[...props.values()].flatMap((value) => value.problems), ...[...handlers.values()].flatMap((actions) => actions.flatMap((action) => action.problems))];
  return { node, definition, props, handlers, problems };
}

function compileQuery(name: string, node: QueryNode): CompiledQuery {
  const path = ['queries', name];
  const handler = (event: 'onSuccess' | 'onFailure' | 'onSettled') => compileHandler(node[event] ?? [], [...path, event]);
  const template = (member: 'transform' | 'onlyWhen' | 'confirm' | 'watch' | 'forEach') => (node[member] === undefined ? undefined : compileValue(node[member], [...path, member]));
  const options = new Map(Object.entries(node.options).map(([option, value]) => [option, compileValue(value, [...path, 'options', option])] as const));
  return {
    node,
    options,
    transform: template('transform'),
    onlyWhen: template('onlyWhen'),
    confirm: template('confirm'),
    watch: template('watch'),
    forEach: template('forEach'),
    onSuccess: handler('onSuccess'),
    onFailure: handler('onFailure'),
    onSettled: handler('onSettled'),
  };
}

function collectProblems({ components, queries, functions }: Pick<Program, 'components' | 'queries' | 'functions'>, cycles: ReadonlyMap<string, Problem>): readonly Problem[] {
  const ofActions = (actions: readonly CompiledAction[]) => actions.flatMap((action) => action.problems);
  const inComponents: Problem[] = [];
  for (const { problems } of components.values()) if (problems.length > 0) inComponents.push(...problems);
  const inQueries = [...queries.values()].flatMap(({ options, transform, onlyWhen, confirm, watch, forEach, onSuccess, onFailure, onSettled }) => [
    ...[...options.values(), transform, onlyWhen, confirm, watch, forEach].flatMap((value) => value?.problems ?? []),
    ...ofActions([...onSuccess, ...onFailure, ...onSettled]),
  ]);
  const inFunctions = [...functions].flatMap(([name, expression]) => expression.problems.map((error) => toProblem(error, ['functions', name])));
  return [...inComponents, ...inQueries, ...inFunctions, ...cycles.values()];
}
