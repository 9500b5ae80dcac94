import type { Expression } from '@inlay/expr';
import type { ComponentDefinition } from '../component/index.ts';
import type { AppDocument, ComponentNode, QueryNode } from '../document/index.ts';
import type { Problem } from '../problem.ts';
import type { CompiledAction } from './compile-handler.ts';
import type { CompiledValue } from './compile-value.ts';
import type { ComponentTree } from './component-tree.ts';

/** A component whose templates are compiled. */
export interface CompiledComponent {
  readonly node: ComponentNode;
  readonly definition: ComponentDefinition;
  readonly props: ReadonlyMap<string, CompiledValue>;
  readonly handlers: ReadonlyMap<string, readonly CompiledAction[]>;
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
}

/** A document ready to run. Parts of unknown component types are left out of it. */
export interface Program {
  readonly document: AppDocument;
  readonly components: ReadonlyMap<string, CompiledComponent>;
  readonly queries: ReadonlyMap<string, CompiledQuery>;
  readonly functions: ReadonlyMap<string, Expression>;
  /** How the components stand in one another. */
  readonly tree: ComponentTree;
  /** What compiling found, errors and warnings; a part with an error does not run, the rest does. */
  readonly problems: readonly Problem[];
  /** `component.prop` of every binding that depends on itself, with the problem that says how. */
  readonly cycles: ReadonlyMap<string, Problem>;
}
