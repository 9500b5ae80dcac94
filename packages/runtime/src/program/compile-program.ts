import { compileExpression } from '@inlay/expr';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument, ComponentNode, QueryNode } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { compileHandler } from './compile-handler.ts';
import type { CompiledAction } from './compile-handler.ts';
import { compileValue, toProblem } from './compile-value.ts';
import { findCycles } from './find-cycles.ts';
import type { CompiledComponent, CompiledQuery, Program } from './program.ts';

/**
 * Compiles a document. Given the program of an earlier version, components and queries that are the same objects in
 * both documents are taken over as they are, so that an edit compiles what it touched.
 */
export function compileProgram(document: AppDocument, options: { readonly definitions: ReadonlyMap<string, ComponentDefinition>; readonly previous?: Program | undefined }): Program {
  const { definitions, previous } = options;
  const components = new Map<string, CompiledComponent>();
  for (const [name, node] of Object.entries(document.components)) {
    const definition = definitions.get(node.type);
    const before = previous?.components.get(name);
    if (definition !== undefined) components.set(name, before?.node === node ? before : compileComponent(name, node, definition));
  }
  const queries = new Map(Object.entries(document.queries).map(([name, node]) => {
    const before = previous?.queries.get(name);
    return [name, before?.node === node ? before : compileQuery(name, node)] as const;
  }));
  const functions = new Map(Object.entries(document.functions).map(([name, source]) => [name, compileExpression(source)] as const));
  const cycles = findCycles(components);
  const problems = [...unknownTypes(document, definitions), ...collectProblems({ components, queries, functions }, cycles)];
  return { document, components, queries, functions, cycles, problems };
}

function unknownTypes(document: AppDocument, definitions: ReadonlyMap<string, ComponentDefinition>): readonly Problem[] {
  return Object.entries(document.components).flatMap(([name, { type }]) => (definitions.has(type) ? [] : [unknownType(name, type, [...definitions.keys()])]));
}

function unknownType(name: string, type: string, types: readonly string[]): Problem {
  return { severity: 'error', code: 'unknown-component-type', message: `There is no component of type "${type}".`, path: ['components', name, 'type'], hint: `Types: ${types.join(', ')}.` };
}

function compileComponent(name: string, node: ComponentNode, definition: ComponentDefinition): CompiledComponent {
  const path = ['components', name];
  const props = new Map(Object.entries(node.props ?? {}).map(([prop, value]) => [prop, compileValue(value, [...path, 'props', prop])] as const));
  const handlers = new Map(Object.entries(node.on ?? {}).map(([event, actions]) => [event, compileHandler(actions, [...path, 'on', event])] as const));
  return { node, definition, props, handlers };
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
  const inComponents = [...components.values()].flatMap(({ props, handlers }) => [
    ...[...props.values()].flatMap((value) => value.problems),
    ...[...handlers.values()].flatMap(ofActions),
  ]);
  const inQueries = [...queries.values()].flatMap(({ options, transform, onlyWhen, confirm, watch, forEach, onSuccess, onFailure, onSettled }) => [
    ...[...options.values(), transform, onlyWhen, confirm, watch, forEach].flatMap((value) => value?.problems ?? []),
    ...ofActions([...onSuccess, ...onFailure, ...onSettled]),
  ]);
  const inFunctions = [...functions].flatMap(([name, expression]) => expression.problems.map((error) => toProblem(error, ['functions', name])));
  return [...inComponents, ...inQueries, ...inFunctions, ...cycles.values()];
}
