import { compileExpression } from '@inlay/expr';
import { contractOf, STYLE_MEMBER } from '../component/index.ts';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument, ComponentNode, QueryNode } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import { checkProgram } from './check-program.ts';
import { compileHandler } from './compile-handler.ts';
import { compileSection } from './compile-section.ts';
import { atProp, compileValue, NO_PROBLEMS } from './compile-value.ts';
import type { CompiledValue } from './compile-value.ts';
import { ComponentTree } from './component-tree.ts';
import { cycleStarts } from './cycle-starts.ts';
import { findCycles } from './find-cycles.ts';
import { findKeys } from './find-keys.ts';
import { findLoops } from './find-loops.ts';
import { findOutOfReach } from './find-out-of-reach.ts';
import { findUnreached } from './find-unreached.ts';
import { startedBy } from './started-queries.ts';
import type { CompiledComponent, CompiledQuery, PartProblems, Program } from './program.ts';

/**
 * Compiles a document. Given the program of an earlier version, what is the same object in both documents is taken over
 * as it is, so that an edit compiles and checks what it touched. `definitions` are then
 * those of before, or those and others of types that the earlier version does not use.
 */
export function compileProgram(document: AppDocument, { definitions, previous }: { readonly definitions: ReadonlyMap<string, ComponentDefinition>; readonly previous?: Program | undefined }): Program {
  const before = previous?.document;
  const components = compileSection<ComponentNode, CompiledComponent>(document.components, before && { nodes: before.components, parts: previous.components }, (name, node) => {
    const definition = definitions.get(node.type);
    return definition && compileComponent(name, node, definition);
  });
  const queries = compileSection(document.queries, before && { nodes: before.queries, parts: previous.queries }, compileQuery);
  const functions = compileSection(document.functions, before && { nodes: before.functions, parts: previous.functions }, (_name, source) => compileExpression(source));
  const tree = new ComponentTree(document, definitions);
  const parts = { document, definitions, tree, components: components.parts, queries: queries.parts, functions: functions.parts };
  const touched = { components: components.touched, queries: queries.touched, functions: functions.touched };
  // Where there was none before, a cycle need be looked for only from where something changed.
  const cycles = findCycles(parts, previous?.cycles.size === 0 ? cycleStarts(parts, touched.components, previous.document) : undefined);
  const checks = checkProgram(parts, touched, previous);
  const loops = findLoops(parts);
  const problems = [...inOrder(document, checks), ...findUnreached(parts), ...findOutOfReach(parts), ...loops.values(), ...cycles.values()];
  return { ...parts, cycles, loops, checks, problems };
}

/** The same problems in the same order, however many edits led to the document. */
function inOrder(document: AppDocument, checks: PartProblems): readonly Problem[] {
  return (['components', 'queries', 'functions'] as const).flatMap((section) => {
    const found = checks[section];
    return found.size === 0 ? [] : Object.keys(document[section]).flatMap((name) => found.get(name) ?? []);
  });
}

/** A property's problems have paths from the property on: a path for each of thousands would be held for nothing. */
const NO_PATH: readonly string[] = Object.freeze([]);

/** Shared by all that listens to nothing, which is nearly everything. */
const NO_HANDLERS: CompiledComponent['handlers'] = new Map();

function compileComponent(name: string, node: ComponentNode, definition: ComponentDefinition): CompiledComponent {
  const path = ['components', name];
  const given = node.style === undefined || definition.style === undefined ? node.props : { ...node.props, [STYLE_MEMBER]: node.style };
  const props = Object.fromEntries(Object.entries(given ?? {}).map(([prop, value]) => [prop, compileValue(value, NO_PATH, { perRow: contractOf(definition, prop)?.perRow })]));
  for (const [prop, { unset }] of Object.entries(definition.props)) {
    const value = unset === undefined || Object.hasOwn(props, prop) ? undefined : unset(props);
    if (value !== undefined) props[prop] = { live: true, problems: NO_PROBLEMS, ...value } as CompiledValue;
  }
  const handlers = node.on === undefined ? NO_HANDLERS : new Map(Object.entries(node.on).map(([event, actions]) => [event, compileHandler(actions, [...path, 'on', event])] as const));
  const inProps = Object.entries(props).flatMap(([prop, value]) => value.problems.map((problem) => atProp(problem, name, prop)));
  const found = [...findKeys(node, path), ...inProps, ...[...handlers.values()].flatMap((actions) => actions.flatMap((action) => action.problems))];
  const problems = found.length === 0 ? NO_PROBLEMS : found;
  return { node, definition, props, handlers, starts: startedBy(node, definition, props), problems };
}

function compileQuery(name: string, node: QueryNode): CompiledQuery {
  const path = ['queries', name];
  const handler = (event: 'onSuccess' | 'onFailure' | 'onSettled') => compileHandler(node[event] ?? [], [...path, event]);
  const template = (member: 'transform' | 'onlyWhen' | 'confirm' | 'watch' | 'forEach') => (node[member] === undefined ? undefined : compileValue(node[member], [...path, member]));
  const options = new Map(Object.entries(node.options).map(([option, value]) => [option, compileValue(value, [...path, 'options', option])] as const));
  const templates = { transform: template('transform'), onlyWhen: template('onlyWhen'), confirm: template('confirm'), watch: template('watch'), forEach: template('forEach') };
  const handlers = { onSuccess: handler('onSuccess'), onFailure: handler('onFailure'), onSettled: handler('onSettled') };
  const problems = [
    ...findKeys(node, path),
    ...[...options.values(), ...Object.values(templates)].flatMap((value) => value?.problems ?? []),
    ...Object.values(handlers).flat().flatMap((action) => action.problems),
  ];
  return { node, options, ...templates, ...handlers, problems };
}
