import jsep from 'jsep';
import { parameterNames, type Arrow, type AssignmentOperator, type Block, type Name, type Node, type Placed, type UnaryOperator } from '../ast.ts';
import { Fault, syntaxFault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { toOwnNode, type JsepBinary } from './binary-node.ts';
import { endsTooEarly } from './early-end.ts';
import { gobbleChain, gobbleNew, gobbleThis } from './gobble-chain.ts';
import { gobbleGroup, gobbleList } from './gobble-list.ts';
import { gobbleObject } from './gobble-object.ts';
import type { CoverNode } from './cover-node.ts';
import { gobbleBlock, gobbleScript } from './gobble-statement.ts';
import type { Gobbler } from './gobbler.ts';
import { toParameters } from './parameters.ts';
import { assignmentRefusal, awaitRefusal, deleteRefusal } from './refusals.ts';
import { isIdentifierStart, scanIdentifier } from './scan-identifier.ts';
import { scanNumber } from './scan-number.ts';
import { BINARY_OPERATORS, scanAssignmentOperator, scanBinaryOperator } from './scan-operator.ts';
import { scanRegex } from './scan-regex.ts';
import { hasLineBreak, skipSpace } from './scan-space.ts';
import { scanString, scanTemplateText } from './scan-string.ts';
import { refuseWord } from './word-refusals.ts';

/** What of jsep we build on; its own types leave the class out. */
interface JsepParser {
  index: number;
  readonly expr: string;
  readonly code: number;
  gobbleBinaryExpression(): CoverNode | JsepBinary | false;
}
interface JsepClass {
  new (source: string): JsepParser;
  binary_ops: Readonly<Record<string, number>>;
  right_associative: ReadonlySet<string>;
}
const Jsep = (jsep as unknown as { Jsep: JsepClass }).Jsep;

/** Where an expression ends: with its source, or at the closer of a template's hole. */
export type Closer = '' | '>>' | '}}';

/** One parsed expression and the index behind it: the source's length, or behind the closer. */
export interface Parsed {
  readonly tree: Node;
  readonly end: number;
}

const RIGHT_ASSOCIATIVE: ReadonlySet<string> = new Set(['**']);
const UNARY_PUNCTUATORS = '+-!~';
const UNARY_WORDS: ReadonlySet<string> = new Set(['typeof', 'void', 'delete']);
const LITERAL_WORDS: ReadonlyMap<string, boolean | null> = new Map([['true', true], ['false', false], ['null', null]]);

/**
 * Parses the expression that starts at `start` of `source`, up to `closer`.
 *
 * Throws a Fault for what is not JavaScript, and for what is JavaScript but not of the language, naming
 * what to write instead. Time is linear in the length.
 */
export function parseExpression(source: string, start: number, closer: Closer): Parsed {
  return withOwnTables(() => new ExpressionParser(source, start, closer).parseAll());
}

/** Parses the statements of a script, in which `await` may stand; their places are added to `awaits`. Throws as `parseExpression` does. */
export function parseScript(source: string, awaits: number[] = []): Block {
  return withOwnTables(() => new ExpressionParser(source, 0, '', awaits).parseScript());
}

function withOwnTables<T>(parse: () => T): T {
  const { binary_ops, right_associative } = Jsep;
  // jsep's own tables are global to the page; ours are in place only while this call runs.
  Jsep.binary_ops = BINARY_OPERATORS;
  Jsep.right_associative = RIGHT_ASSOCIATIVE;
  try {
    return parse();
  } finally {
    Jsep.binary_ops = binary_ops;
    Jsep.right_associative = right_associative;
  }
}

class ExpressionParser extends Jsep implements Gobbler {
  readonly doubts = new Map<Placed, Fault>();
  functions = 0;
  inLoop = false;
  readonly #closer: Closer;
  readonly #start: number;
  /** Where awaits stand. `await` is an operator only in scripts; elsewhere it is refused as a reserved word. */
  readonly #awaits: number[] | null;
  /** Where the parentheses around a node are, and how many, because arrows, `**` and `??` ask for them. */
  readonly #groups = new Map<Placed, Placed & { readonly count: number }>();
  /** Open brackets; the closer of a hole counts only at 0. */
  #open = 0;
  #nesting = 0;
  /** Bodies of arrows around the cursor; `await` cannot stand in one. */
  #arrows = 0;

  constructor(source: string, start: number, closer: Closer, awaits: number[] | null = null) {
    super(source);
    this.index = start;
    this.#start = start;
    this.#closer = closer;
    this.#awaits = awaits;
  }

  parseAll(): Parsed {
    const tree = this.gobbleSequence();
    if (this.code === 59) {
      this.index++;
      this.gobbleSpaces();
      if (!this.#atEnd()) {
        throw syntaxFault('Only one expression can stand here, and this is the start of another', this.index, this.index + 1);
      }
    }
    if (!this.#atEnd()) this.unexpected();
    this.#refuseDoubtful();
    return { tree, end: this.index + this.#closer.length };
  }

  parseScript(): Block {
    const block = gobbleScript(this);
    this.#refuseDoubtful();
    return block;
  }

  #refuseDoubtful(): void {
    const [first] = [...this.doubts.values()].sort((left, right) => left.range![0] - right.range![0]);
    if (first) throw first;
  }

  gobbleSpaces(): void {
    this.index = skipSpace(this.expr, this.index);
  }

  /** One or more expressions with commas between them. */
  gobbleSequence(): Node {
    const first = this.gobbleExpression();
    if (this.code !== 44) return first;
    const expressions = [first];
    while (this.code === 44) {
      this.index++;
      expressions.push(this.gobbleExpression());
    }
    return { type: 'sequence', expressions, start: this.startOf(first), end: this.endOf(expressions.at(-1)!) };
  }

  /** One expression without commas: an arrow, a ternary, an assignment, or anything that binds tighter. */
  gobbleExpression(): Node {
    this.enter();
    const before = this.functions;
    const left = this.gobbleBinaryExpression();
    if (!left) this.unexpected();
    const node = this.#gobbleTail(toOwnNode(this, left), before);
    this.leave();
    return node;
  }

  #gobbleTail(left: CoverNode, functionsBefore: number): Node {
    const spaceStart = this.index;
    this.gobbleSpaces();
    const code = this.code;
    if (code === 63 && this.expr.charCodeAt(this.index + 1) !== 63) return this.#gobbleTernary(left as Node);
    if (code === 61 && this.expr.charCodeAt(this.index + 1) === 62) {
      const lineBroken = hasLineBreak(this.expr, this.endOf(left), Math.max(this.index, spaceStart));
      if (!this.#canBeParameters(left) || lineBroken) throw syntaxFault('An arrow => cannot stand here', this.index, this.index + 2);
      return this.#gobbleArrow(left, functionsBefore);
    }
    const operator = scanAssignmentOperator(this.expr, this.index);
    // A ++ that is not part of an operand begins the next statement, or nothing.
    if (operator === '' || operator === '++' || operator === '--' || this.#atEnd()) return left as Node;
    this.index += operator.length;
    const value = this.gobbleExpression();
    return this.#assigning({ type: 'assignment', operator: operator as AssignmentOperator, target: left as Name, value, start: this.startOf(left), end: this.endOf(value) });
  }

  #assigning<T extends Node & { readonly type: 'assignment' | 'update' }>(node: T): T {
    if (node.target.type !== 'name') this.doubts.set(node, assignmentRefusal(node));
    return node;
  }

  #gobbleTernary(test: Node): Node {
    this.index++;
    const consequent = this.gobbleExpression();
    if (this.code !== 58) {
      throw syntaxFault('This ? needs a : with the value for the other case', this.startOf(test), this.index);
    }
    this.index++;
    const alternate = this.gobbleExpression();
    return { type: 'conditional', test, consequent, alternate, start: this.startOf(test), end: this.endOf(alternate) };
  }

  #canBeParameters(node: CoverNode): boolean {
    const groups = this.countGroups(node);
    return groups === 1 || (node.type === 'name' && groups === 0);
  }

  #gobbleArrow(group: CoverNode, functionsBefore: number): Arrow {
    const start = this.startOf(group);
    const { parameters, rest } = toParameters(this, group);
    for (const at of this.#awaits ?? []) if (at >= start) this.doubts.set({ start: at, end: at }, awaitRefusal(at));
    this.index += 2;
    this.gobbleSpaces();
    const { inLoop } = this;
    this.inLoop = false;
    this.#arrows++;
    const body = this.code === 123 ? gobbleBlock(this, [...parameterNames({ parameters, rest })]) : this.gobbleExpression();
    this.#arrows--;
    this.inLoop = inLoop;
    const capturing = this.functions > functionsBefore;
    this.functions++;
    return { type: 'arrow', parameters, rest, body, capturing, start, end: this.endOf(body) };
  }

  gobbleBinaryOp(): string | false {
    this.gobbleSpaces();
    if (this.#open === 0 && this.#atEnd()) return false;
    const operator = scanBinaryOperator(this.expr, this.index);
    if (operator === '') return false;
    if (operator === '<<' && this.#open === 0 && this.#closer === '>>') {
      throw syntaxFault('Inside << >> a shift needs parentheses', this.index, this.index + 2, 'Write << (a << b) >>, or use {{ }}');
    }
    this.index += operator.length;
    return operator;
  }

  /** An operand with the unary operators before it and the members and calls behind it. */
  gobbleToken(): CoverNode {
    this.gobbleSpaces();
    const start = this.index;
    const operator = this.#scanUnaryOperator();
    if (operator === '') return this.#gobblePostfix(gobbleChain(this, this.gobblePrimary()));
    this.enter();
    this.index += operator.length;
    const argument = this.gobbleToken() as Node;
    this.leave();
    const end = this.endOf(argument);
    if (operator === '++' || operator === '--') return this.#assigning({ type: 'update', operator, prefix: true, target: argument as Name, start, end });
    if (operator === 'await') {
      const node: Node = { type: 'await', argument, start, end };
      this.#awaits!.push(start);
      if (this.#arrows > 0) this.doubts.set(node, awaitRefusal(start));
      return node;
    }
    const node: Node = { type: 'unary', operator: operator as UnaryOperator, argument, start, end };
    if (operator === 'delete') this.doubts.set(node, deleteRefusal(node));
    return node;
  }

  /** `x++`; on a line of its own, `++` begins what follows. */
  #gobblePostfix(argument: CoverNode): CoverNode {
    const before = this.index;
    this.gobbleSpaces();
    const operator = this.expr.slice(this.index, this.index + 2);
    if ((operator !== '++' && operator !== '--') || hasLineBreak(this.expr, this.endOf(argument), this.index)) {
      this.index = before;
      return argument;
    }
    this.index += 2;
    return this.#assigning({ type: 'update', operator, prefix: false, target: argument as Name, start: this.startOf(argument), end: this.index });
  }

  #scanUnaryOperator(): string {
    const character = this.expr[this.index] ?? '';
    if (character === '' || this.#atEnd()) return '';
    if (UNARY_PUNCTUATORS.includes(character)) {
      const isDouble = (character === '+' || character === '-') && this.expr[this.index + 1] === character;
      return isDouble ? character + character : character;
    }
    if (character !== 't' && character !== 'v' && character !== 'd' && character !== 'a') return '';
    const word = this.expr.slice(this.index, scanIdentifier(this.expr, this.index));
    return UNARY_WORDS.has(word) || (this.#awaits && word === 'await') ? word : '';
  }

  gobblePrimary(): CoverNode {
    const start = this.index;
    const code = this.code;
    if (isIdentifierStart(this.expr, start)) return this.#gobbleWord();
    if (code === 40) return gobbleGroup(this);
    if (code === 91) return { type: 'array', elements: gobbleList(this, 93), start, end: this.index };
    if (code === 123) return gobbleObject(this);
    if (code === 34 || code === 39) return this.gobbleLiteral(scanString(this.expr, start));
    if (code === 96) return this.#gobbleTemplate();
    if (code === 47) {
      const { value, end } = scanRegex(this.expr, start);
      this.index = end;
      return { type: 'regex', ...value, start, end };
    }
    if ((code >= 48 && code <= 57) || (code === 46 && /\d/.test(this.expr[start + 1] ?? ''))) {
      return this.gobbleLiteral(scanNumber(this.expr, start));
    }
    return this.unexpected();
  }

  gobbleLiteral({ value, end }: { readonly value: string | number; readonly end: number }): Node & { readonly type: 'literal' } {
    const start = this.index;
    this.index = end;
    return { type: 'literal', value, start, end };
  }

  #gobbleWord(): Node {
    const node = this.gobbleName();
    const { name, start, end } = node;
    const literal = LITERAL_WORDS.get(name);
    if (literal !== undefined) return { type: 'literal', value: literal, start, end };
    if (name === 'this') return gobbleThis(this, start);
    if (name === 'new') return gobbleNew(this, start);
    refuseWord(this.expr, name, start);
    return node;
  }

  #gobbleTemplate(): Node {
    const start = this.index++;
    const texts: string[] = [];
    const values: Node[] = [];
    this.#open++;
    for (;;) {
      const { value, end } = scanTemplateText(this.expr, this.index, start);
      texts.push(value);
      this.index = end + 1;
      if (this.expr[end] === '`') break;
      this.index++;
      values.push(this.gobbleSequence());
      if (this.code !== 125) this.expectClosing(125, end);
      this.index++;
    }
    this.#open--;
    return { type: 'template', texts, values, start, end: this.index };
  }

  /** A name where any word may stand: behind a point, or as a key. */
  gobbleName(): Name {
    const start = this.index;
    const end = (this.index = scanIdentifier(this.expr, start));
    if (end === start) this.unexpected();
    return { type: 'name', name: this.expr.slice(start, end), start, end };
  }

  group<T extends Placed>(node: T, start: number): T {
    this.#groups.set(node, { count: this.countGroups(node) + 1, start, end: this.index });
    return node;
  }

  countGroups(node: Placed): number {
    return this.#groups.get(node)?.count ?? 0;
  }

  startOf(node: Placed): number {
    return (this.#groups.get(node) ?? node).start;
  }

  endOf(node: Placed): number {
    return (this.#groups.get(node) ?? node).end;
  }

  openBracket(): void {
    this.enter();
    this.#open++;
    this.index++;
  }

  closeBracket(): void {
    this.#nesting--;
    this.#open--;
    this.index++;
  }

  leave(): void {
    this.#nesting--;
  }

  enter(): void {
    if (++this.#nesting <= LIMITS.nesting) return;
    throw new Fault('limit', 'This expression is nested too deeply', { range: [this.index, this.index + 1] });
  }

  #atEnd(): boolean {
    if (this.#closer === '') return this.index >= this.expr.length;
    return this.#open === 0 && this.expr.startsWith(this.#closer, this.index);
  }

  expectClosing(closing: number, opened: number): never {
    const bracket = String.fromCharCode(closing);
    if (this.index < this.expr.length) {
      throw syntaxFault(`Expected a comma or ${bracket} before ${this.#describe()}`, this.index, this.index + 1);
    }
    throw syntaxFault(`This ${this.expr[opened]} is never closed with ${bracket}`, opened, opened + 1);
  }

  unexpected(): never {
    if (this.index >= this.expr.length && this.#closer !== '') {
      throw syntaxFault(`This hole is never closed with ${this.#closer}`, this.#start - 2, this.#start);
    }
    if (this.index >= this.expr.length || this.#atEnd()) endsTooEarly(this.expr, this.#start, this.index);
    throw syntaxFault(`${this.#describe()} cannot stand here`, this.index, this.index + 1);
  }

  #describe(): string {
    return this.index < this.expr.length ? `'${String.fromCodePoint(this.expr.codePointAt(this.index)!)}'` : 'the end';
  }
}
