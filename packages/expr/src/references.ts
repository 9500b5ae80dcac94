import { boundNames, declaredNames, parameterNames, type Arrow, type Block, type Name, type Node, type Parameter, type Pattern, type Placed, type Spread, type Statement } from './ast.ts';
import { ALIASES } from './compile/compile-name.ts';
import type { ReferencePath } from './expression.ts';
import { Fault } from './fault.ts';
import { GLOBALS } from './globals/globals.ts';
import { LIMITS } from './limits.ts';

/** A name or key, and where it is written. */
export interface PlacedKey {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** One place where a source names something of its scope. */
export interface Reference {
  /** The name and the static keys behind it. */
  readonly path: readonly string[];
  /** Where the name is written. */
  readonly start: number;
  readonly end: number;
  /** The keys behind it, each with where it is written. */
  readonly keys: readonly PlacedKey[];
  /** It stands behind `typeof`, which asks whether there is such a name. */
  readonly asked: boolean;
  /** It is the whole of `{name}`, so that another name needs `{name: other}`. */
  readonly shorthand: boolean;
  /** The variables in reach there, which another name must not meet. */
  readonly locals: readonly string[];
}

/** The free names of `node`, in the order of the source. Globals of the language are none. */
export function findReferences(node: Node | Block): readonly Reference[] {
  const walker = new ReferenceWalker();
  walker.node(node, []);
  return walker.found.sort((left, right) => left.start - right.start);
}

type Locals = readonly string[];

class ReferenceWalker {
  readonly found: Reference[] = [];

  #depth = 0;

  node(node: Node | Block, locals: Locals): void {
    this.#enter(node, 1);
    this.#visit(node, locals);
    this.#depth--;
  }

  /** Every walk over a tree goes as deep as it is high, so one that is too high is refused by the first. */
  #enter({ start, end }: Placed, levels: number): void {
    this.#depth += levels;
    if (this.#depth > LIMITS.depth) throw new Fault('limit', 'This expression is too long a chain of parts', { range: [start, end] });
  }

  #visit(node: Node | Block, locals: Locals): void {
    switch (node.type) {
      case 'literal':
      case 'regex': return;
      case 'name':
      case 'member': return this.#path(node, locals);
      case 'template': return this.#all(node.values, locals);
      case 'sequence': return this.#all(node.expressions, locals);
      case 'array': return this.#all(node.elements, locals);
      case 'object': return this.#object(node, locals);
      case 'unary': return node.operator === 'typeof' && node.argument.type === 'name' ? this.#askedName(node.argument, locals) : this.node(node.argument, locals);
      case 'binary':
      case 'logical': return this.#all([node.left, node.right], locals);
      case 'conditional': return this.#all([node.test, node.consequent, node.alternate], locals);
      case 'chain': return this.node(node.expression, locals);
      case 'call':
        this.#callee(node.callee, locals);
        return this.#all(node.args, locals);
      case 'new': return this.#all(node.args, locals);
      case 'arrow': return this.#arrow(node, locals);
      case 'block': return this.#block(node, locals);
      // What is set is a variable, never a name of the scope.
      case 'assignment': return this.node(node.value, locals);
      case 'update': return;
      case 'await': return this.node(node.argument, locals);
    }
  }

  #block({ statements }: Block, locals: Locals): void {
    const inner = [...locals, ...Array.from(declaredNames(statements), ({ name }) => name)];
    for (const statement of statements) this.#statement(statement, inner);
  }

  #statement(statement: Statement, locals: Locals): void {
    switch (statement.type) {
      case 'block': return this.#block(statement, locals);
      case 'declaration':
        for (const { pattern, value } of statement.declarators) this.#parameter({ pattern, fallback: value }, locals);
        return;
      case 'if':
        this.node(statement.test, locals);
        this.#statement(statement.consequent, locals);
        if (statement.alternate) this.#statement(statement.alternate, locals);
        return;
      case 'for-of': {
        const inner = [...locals, ...Array.from(boundNames(statement.pattern), ({ name }) => name)];
        this.#parameter({ pattern: statement.pattern, fallback: statement.list }, inner);
        return this.#statement(statement.body, inner);
      }
      case 'return': return statement.value ? this.node(statement.value, locals) : undefined;
      case 'evaluation': return this.node(statement.expression, locals);
      case 'break':
      case 'continue':
      case 'empty': return;
    }
  }

  #all(nodes: readonly (Node | Spread | null)[], locals: Locals): void {
    for (const node of nodes) if (node) this.node(node.type === 'spread' ? node.argument : node, locals);
  }

  /** A called method is no part of the path before it. */
  #callee(callee: Node, locals: Locals): void {
    if (callee.type !== 'member' || this.#isAlias(callee.object, locals)) return this.node(callee, locals);
    this.node(callee.object, locals);
    if (typeof callee.key !== 'string') this.node(callee.key, locals);
  }

  #isAlias(node: Node, locals: Locals): boolean {
    return node.type === 'name' && ALIASES.has(node.name) && !locals.includes(node.name);
  }

  /** A name with the members behind it; what is computed ends the path and is walked by itself. */
  #path(node: Node, locals: Locals): void {
    const keys: PlacedKey[] = [];
    const depth = this.#depth;
    let at = node;
    for (;;) {
      this.#enter(node, 1);
      if (at.type === 'chain') at = at.expression;
      else if (at.type !== 'member') break;
      else {
        if (typeof at.key === 'string') keys.unshift({ key: at.key, start: at.keyStart, end: at.end });
        else {
          keys.length = 0;
          this.node(at.key, locals);
        }
        at = at.object;
      }
    }
    if (at.type !== 'name') this.node(at, locals);
    this.#depth = depth;
    if (at.type !== 'name') return;
    if (this.#isAlias(at, locals) && keys.length > 0) {
      this.#add(keys[0]!, keys.slice(1), locals);
    } else if (!locals.includes(at.name) && !GLOBALS.has(at.name)) {
      this.#add({ key: at.name, start: at.start, end: at.end }, keys, locals);
    }
  }

  #askedName(node: Name, locals: Locals): void {
    if (!locals.includes(node.name) && !GLOBALS.has(node.name)) this.found.push({ path: [node.name], start: node.start, end: node.end, keys: [], asked: true, shorthand: false, locals });
  }

  #add({ key, start, end }: PlacedKey, keys: readonly PlacedKey[], locals: Locals): void {
    this.found.push({
      path: [key, ...keys.map((each) => each.key)], start, end, keys, asked: false, shorthand: false, locals,
    });
  }

  #object(node: Node & { type: 'object' }, locals: Locals): void {
    for (const property of node.properties) {
      if (property.type === 'spread') {
        this.node(property.argument, locals);
        continue;
      }
      if (typeof property.key !== 'string') this.node(property.key, locals);
      const before = this.found.length;
      this.node(property.value, locals);
      const added = this.found[before];
      if (property.shorthand && added) this.found[before] = { ...added, shorthand: true };
    }
  }

  #arrow(node: Arrow, locals: Locals): void {
    const inner = [...locals, ...Array.from(parameterNames(node), ({ name }) => name)];
    for (const parameter of node.parameters) this.#parameter(parameter, inner);
    if (node.rest) this.#pattern(node.rest, inner);
    this.node(node.body, inner);
  }

  #parameter({ pattern, fallback }: Parameter, locals: Locals): void {
    this.#pattern(pattern, locals);
    if (fallback) this.node(fallback, locals);
  }

  #pattern(pattern: Pattern, locals: Locals): void {
    if (pattern.type === 'name') return;
    if (pattern.type === 'array-pattern') {
      for (const element of pattern.elements) if (element) this.#parameter(element, locals);
    } else {
      for (const property of pattern.properties) {
        if (typeof property.key !== 'string') this.node(property.key, locals);
        this.#parameter(property, locals);
      }
    }
    if (pattern.rest) this.#pattern(pattern.rest, locals);
  }
}

/** So many lists of paths are kept for others that read the same; a page with more than these is rare. */
const KEPT_LISTS = 2_000;

const NO_PATHS: readonly ReferencePath[] = Object.freeze([]);
const kept = new Map<string, readonly ReferencePath[]>();

/** The paths of `references`, each once. Who reads the same mostly gets the same list. */
export function referencePaths(references: readonly Reference[]): readonly ReferencePath[] {
  if (references.length === 0) return NO_PATHS;
  const paths = new Map<string, ReferencePath>();
  for (const { path } of references) paths.set(JSON.stringify(path), path);
  const key = [...paths.keys()].join();
  const known = kept.get(key);
  if (known) return known;
  const list = Object.freeze([...paths.values()].map((path) => Object.freeze([...path])));
  if (kept.size < KEPT_LISTS) kept.set(key, list);
  return list;
}
