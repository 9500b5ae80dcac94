import type { Expression } from '@inlay/expr';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument, ComponentNode, QueryNode } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import type { CompiledAction } from './compile-handler.ts';
import type { CompiledValue, CompiledValues } from './compile-value.ts';
import type { ComponentTree } from './component-tree.ts';
import type { StartedQueries } from './started-queries.ts';

/** A component whose templates are compiled. */
export interface CompiledComponent {
  readonly node: ComponentNode;
  readonly definition: ComponentDefinition;
  /** By name; the paths in their problems go from the property on. */
  readonly props: CompiledValues;
  readonly handlers: ReadonlyMap<string, readonly CompiledAction[]>;
  /** The queries that it starts; undefined when it starts none. */
  readonly starts: StartedQueries | undefined;
  /** What is wrong with its templates. */
  readonly problems: readonly Problem[];
}

/** A query whose templates are compiled. */
export interface CompiledQuery {
  readonly node: QueryNode;
  readonly options: ReadonlyMap<string, CompiledValue>;
  readonly transform: CompiledValue | undefined;
  readonly onlyWhen: CompiledValue | undefined;
  readonly confirm: CompiledValue | undefined;
  readonly watch: CompiledValue | undefined;
  readonly forEach: CompiledValue | undefined;
  readonly onSuccess: readonly CompiledAction[];
  readonly onFailure: readonly CompiledAction[];
  readonly onSettled: readonly CompiledAction[];
  /** What is wrong with its templates. */
  readonly problems: readonly Problem[];
}

/** What is wrong with the parts that something is wrong with, by their names. */
export type PartProblems = Readonly<Record<'components' | 'queries' | 'functions', ReadonlyMap<string, readonly Problem[]>>>;

/** The names of the entries that are not as they were in an earlier version, in each section that is compiled. */
export type TouchedParts = Readonly<Record<keyof PartProblems, ReadonlySet<string>>>;

/** A document and what its parts were compiled to. Parts of unknown component types are left out. */
export interface CompiledParts {
  readonly document: AppDocument;
  readonly definitions: ReadonlyMap<string, ComponentDefinition>;
  readonly components: ReadonlyMap<string, CompiledComponent>;
  readonly queries: ReadonlyMap<string, CompiledQuery>;
  readonly functions: ReadonlyMap<string, Expression>;
  /** How the components stand in one another. */
  readonly tree: ComponentTree;
}

/** A document ready to run. */
export interface Program extends CompiledParts {
  /** What compiling found, errors and warnings; a part with an error does not run, the rest does. */
  readonly problems: readonly Problem[];
  /** The same by part, without cycles and what is wrong with the whole; what the next version is checked from. */
  readonly checks: PartProblems;
  /** `component.prop` of every binding that depends on itself, with the problem that says how. */
  readonly cycles: ReadonlyMap<string, Problem>;
  /** Automatic queries that would run for ever, with the problem that says through what. */
  readonly loops: ReadonlyMap<string, Problem>;
}
