import { boundNames, declaredNames, type Block, type Declaration, type Name, type Node, type Pattern, type Statement, type VariableKind } from '../ast.ts';
import { Fault, syntaxFault } from '../fault.ts';
import { narrowPattern } from './narrow-parameters.ts';
import type { PlacedNode } from './raw-node.ts';

/** What narrowing statements needs of the walk over the whole tree. */
export interface StatementWalk {
  /** Narrows an expression. */
  node(raw: PlacedNode): Node;
  /** Goes one level deeper, or refuses to. `leave` pairs with it. */
  enter(raw: PlacedNode): void;
  leave(): void;
  /** How many functions of their own were met so far. */
  countFunctions(): number;
}

/** The block of an arrow or of a script. `parameters` are names that its own variables must not repeat. */
export function narrowBlock(raw: PlacedNode, walk: StatementWalk, parameters: readonly Name[] = []): Block {
  return new StatementNarrower(walk).block(raw, false, parameters);
}

class StatementNarrower {
  readonly #walk: StatementWalk;

  constructor(walk: StatementWalk) {
    this.#walk = walk;
  }

  block(raw: PlacedNode, inLoop: boolean, parameters: readonly Name[] = []): Block {
    const statements = (raw['body'] as PlacedNode[]).map((statement) => this.#statement(statement, inLoop));
    refuseDuplicates([...parameters, ...declaredNames(statements)]);
    return { type: 'block', statements, start: raw.start, end: raw.end };
  }

  #statement(raw: PlacedNode, inLoop: boolean): Statement {
    this.#walk.enter(raw);
    const statement = this.#convert(raw, inLoop);
    this.#walk.leave();
    return statement;
  }

  #convert(raw: PlacedNode, inLoop: boolean): Statement {
    const { start, end } = raw;
    switch (raw.type) {
      case 'BlockStatement': return this.block(raw, inLoop);
      case 'EmptyStatement': return { type: 'empty', start, end };
      case 'VariableDeclaration': return this.#declaration(raw);
      case 'IfStatement': return this.#if(raw, inLoop);
      case 'ForOfStatement': return this.#forOf(raw);
      case 'ReturnStatement': return { type: 'return', value: this.#optional(raw['argument'] as PlacedNode | null), start, end };
      case 'BreakStatement':
      case 'ContinueStatement': {
        const type = raw.type === 'BreakStatement' ? 'break' : 'continue';
        if (!inLoop) throw syntaxFault(`${type} can stand only in a loop`, start, start + type.length);
        return { type, start, end };
      }
      default: return { type: 'evaluation', expression: this.#walk.node(raw['expression'] as PlacedNode), start, end };
    }
  }

  #optional(raw: PlacedNode | null): Node | null {
    return raw && this.#walk.node(raw);
  }

  #declaration(raw: PlacedNode): Declaration {
    const kind = raw['kind'] as VariableKind;
    const declarators = (raw['declarations'] as PlacedNode[]).map((declarator) => {
      const pattern = this.#pattern(declarator['id'] as PlacedNode);
      const value = this.#optional(declarator['init'] as PlacedNode | null);
      if (!value && (kind === 'const' || pattern.type !== 'name')) {
        throw syntaxFault(kind === 'const' ? 'A const needs a value' : 'What is taken apart needs a value', declarator.start, declarator.end, 'Write = and the value');
      }
      return { pattern, value, start: declarator.start, end: declarator.end };
    });
    return { type: 'declaration', kind, declarators, start: raw.start, end: raw.end };
  }

  #pattern(raw: PlacedNode): Pattern {
    const pattern = narrowPattern(raw, (node) => this.#walk.node(node));
    refuseDuplicates([...boundNames(pattern)]);
    return pattern;
  }

  #if(raw: PlacedNode, inLoop: boolean): Statement {
    const test = this.#walk.node(raw['test'] as PlacedNode);
    const consequent = this.#statement(raw['consequent'] as PlacedNode, inLoop);
    const alternate = raw['alternate'] as PlacedNode | null;
    return { type: 'if', test, consequent, alternate: alternate && this.#statement(alternate, inLoop), start: raw.start, end: raw.end };
  }

  #forOf(raw: PlacedNode): Statement {
    const list = this.#walk.node(raw['right'] as PlacedNode);
    const before = this.#walk.countFunctions();
    const pattern = this.#pattern(raw['left'] as PlacedNode);
    const body = this.#statement(raw['body'] as PlacedNode, true);
    const capturing = this.#walk.countFunctions() > before;
    return { type: 'for-of', kind: raw['kind'] as VariableKind, pattern, list, body, capturing, start: raw.start, end: raw.end };
  }
}

function refuseDuplicates(names: readonly Name[]): void {
  const seen = new Set<string>();
  for (const { name, start, end } of names) {
    if (seen.has(name)) throw new Fault('syntax', `${name} is declared twice`, { range: [start, end], hint: 'Give one of them another name' });
    seen.add(name);
  }
}
