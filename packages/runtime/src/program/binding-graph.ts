import type { ReferencePath } from '@inlay/expr';
import { valueOf } from './compile-value.ts';
import type { CompiledValue } from './compile-value.ts';
import type { ComponentTree } from './component-tree.ts';
import type { CompiledComponent } from './program.ts';
import { propsBehind } from './props-behind.ts';

/** A property that is bound to an expression. */
export type Binding = readonly [name: string, prop: string];

/** The components whose bindings are looked at, and how they stand in one another. */
export interface BoundComponents {
  readonly components: ReadonlyMap<string, CompiledComponent>;
  readonly tree: ComponentTree;
}

/** A binding, and the bindings it reads, by their keys. */
interface GraphNode {
  readonly binding: Binding;
  readonly next: readonly string[];
}

/** The bindings of an app and what they read, found when they are reached. */
export class BindingGraph {
  readonly #components: ReadonlyMap<string, CompiledComponent>;
  readonly #tree: ComponentTree;
  readonly #nodes = new Map<string, GraphNode | undefined>();
  /** What was found out, as thousands of bindings may read one component. */
  readonly #bound = new Map<string, boolean>();

  constructor({ components, tree }: BoundComponents) {
    this.#components = components;
    this.#tree = tree;
  }

  /** The keys of a component's live bindings from which a cycle could go. */
  keysOf(name: string): readonly string[] {
    const keys: string[] = [];
    for (const [prop, value] of Object.entries(this.#components.get(name)?.props ?? {})) if (value.live && this.#readsBound(value)) keys.push(`${name}.${prop}`);
    return keys;
  }

  /** Most bindings read what is not bound itself, such as what a person enters, and are in no cycle. */
  #readsBound({ references }: CompiledValue): boolean {
    return references.some(([root = '']) => root === 'item' || this.#isBound(root));
  }

  /** True where anything of a component may follow from a binding: its own, of what is inside it, or of what it stands in. */
  #isBound(name: string): boolean {
    let isBound = this.#bound.get(name);
    if (isBound === undefined) this.#bound.set(name, (isBound = this.#findBound(name)));
    return isBound;
  }

  #findBound(name: string): boolean {
    const component = this.#components.get(name);
    if (component === undefined) return false;
    return component.definition.container !== undefined || hasLive(component) || this.#tree.around(name).some((container) => hasLive(this.#components.get(container)));
  }

  /** A live binding; undefined for a property that reads nothing. */
  node(key: string): GraphNode | undefined {
    if (this.#nodes.has(key)) return this.#nodes.get(key);
    const [name = '', prop = ''] = key.split('.', 2);
    const value = valueOf(this.#components.get(name)?.props, prop);
    const node: GraphNode | undefined = value?.live ? { binding: [name, prop], next: value.references.flatMap((reference) => this.readBy(name, reference)) } : undefined;
    this.#nodes.set(key, node);
    return node;
  }

  /** The properties that a reference in a component reads, bound or not: those behind one exposed value, or behind all where the key is not static. */
  readBy(reader: string, [root, key]: ReferencePath): readonly string[] {
    if (root === undefined) return [];
    const target = this.#components.get(root);
    if (target === undefined) return root === 'item' ? this.#rowsBehind(reader) : [];
    const keys = key === undefined ? Object.keys(target.definition.exposes) : [key];
    return keys.flatMap((exposed) => this.#behind(root, exposed));
  }

  /** The bindings that an exposed value follows from, through what is inside a container too. */
  #behind(name: string, exposed: string): readonly string[] {
    const component = this.#components.get(name);
    if (component === undefined) return [];
    const { props, inner } = propsBehind(component.definition, exposed);
    const own = props.flatMap((prop) => [`${name}.${prop}`, ...this.#inherited(component, { name, prop })]);
    if (inner.length === 0) return own;
    const inside = this.#tree.isList(name) ? this.#tree.members(name) : this.#tree.inside(name).map((each) => each.name);
    return [...own, ...inside.flatMap((each) => inner.flatMap((key) => this.#behind(each, key)))];
  }

  /** What a property takes from the containers around it: being disabled, and a first value that is not its own. */
  #inherited(component: CompiledComponent, { name, prop }: { readonly name: string; readonly prop: string }): readonly string[] {
    const isFirst = Object.values(component.definition.state).some(({ from }) => from === prop) && valueOf(component.props, prop) === undefined;
    if (prop !== 'disabled' && !isFirst) return [];
    return this.#tree.around(name).flatMap((container) => {
      const from = prop === 'disabled' ? prop : this.#components.get(container)?.definition.container?.initial;
      return from === undefined ? [] : [`${container}.${from}`];
    });
  }

  #rowsBehind(reader: string): readonly string[] {
    const list = this.#tree.listAround(reader);
    const rows = list === undefined ? undefined : this.#components.get(list)?.definition.container?.repeat?.rows;
    return rows === undefined ? [] : [`${list}.${rows}`];
  }
}

function hasLive(component: CompiledComponent | undefined): boolean {
  if (component !== undefined) for (const value of Object.values(component.props)) if (value.live) return true;
  return false;
}
