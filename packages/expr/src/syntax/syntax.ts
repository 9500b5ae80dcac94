import jsep from 'jsep';
import { Fault, syntaxFault } from '../fault.ts';
import { LIMITS } from '../limits.ts';
import { gobbleChain, gobbleNew } from './gobble-chain.ts';
import { gobbleArray, gobbleGroup } from './gobble-list.ts';
import { gobbleObject } from './gobble-object.ts';
import { gobbleBlock, gobbleScript } from './gobble-statement.ts';
import type { Gobbler } from './gobbler.ts';
import { endOf, startOf, type PlacedNode, type RawNode } from './raw-node.ts';
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
  gobbleBinaryExpression(): RawNode | false;
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
  readonly tree: PlacedNode;
  readonly end: number;
}

const RIGHT_ASSOCIATIVE: ReadonlySet<string> = new Set(['**']);
const UNARY_PUNCTUATORS = '+-!~';
const UNARY_WORDS: ReadonlySet<string> = new Set(['typeof', 'void', 'delete']);
const LITERAL_WORDS: ReadonlyMap<string, boolean | null> = new Map([['true', true], ['false', false], ['null', null]]);

/**
 * Parses the expression that starts at `start` of `source`, up to `closer`.
 *
 * Throws a Fault for what is not JavaScript. What is JavaScript but not of the language passes
 * here and is refused, with a better message, when the tree is narrowed. Time is linear in the length.
 */
export function parseExpression(source: string, start: number, closer: Closer): Parsed {
  return withOwnTables(() => new ExpressionParser(source, start, closer).parseAll());
}

/** Parses the statements of a script, in which `await` may stand. Throws as `parseExpression` does. */
export function parseScript(source: string): PlacedNode {
  return withOwnTables(() => gobbleScript(new ExpressionParser(source, 0, '', true)));
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
  readonly #closer: Closer;
  readonly #start: number;
  /** `await` is an operator only in scripts; elsewhere it is refused as a reserved word. */
  readonly #isScript: boolean;
  /** Open brackets; the closer of a hole counts only at 0. */
  #open = 0;
  #nesting = 0;

  constructor(source: string, start: number, closer: Closer, isScript = false) {
    super(source);
    this.index = start;
    this.#start = start;
    this.#closer = closer;
    this.#isScript = isScript;
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
    return { tree, end: this.index + this.#closer.length };
  }

  gobbleSpaces(): void {
    this.index = skipSpace(this.expr, this.index);
  }

  /** One or more expressions with commas between them. */
  gobbleSequence(): PlacedNode {
    const first = this.gobbleExpression();
    if (this.code !== 44) return first;
    const expressions = [first];
    while (this.code === 44) {
      this.index++;
      expressions.push(this.gobbleExpression());
    }
    return { type: 'SequenceExpression', expressions, start: startOf(first), end: endOf(expressions.at(-1)!) };
  }

  /** One expression without commas: an arrow, a ternary, an assignment, or anything that binds tighter. */
  gobbleExpression(): PlacedNode {
    this.enter();
    const left = this.gobbleBinaryExpression();
    if (!left) this.unexpected();
    place(left);
    const node = this.#gobbleTail(left);
    this.leave();
    return node;
  }

  #gobbleTail(left: PlacedNode): PlacedNode {
    const spaceStart = this.index;
    this.gobbleSpaces();
    const code = this.code;
    if (code === 63 && this.expr.charCodeAt(this.index + 1) !== 63) return this.#gobbleTernary(left);
    if (code === 61 && this.expr.charCodeAt(this.index + 1) === 62) {
      const lineBroken = hasLineBreak(this.expr, endOf(left), Math.max(this.index, spaceStart));
      if (!canBeParameters(left) || lineBroken) throw syntaxFault('An arrow => cannot stand here', this.index, this.index + 2);
      return this.#gobbleArrow(left);
    }
    if (left.type === 'EmptyGroup') throw syntaxFault('Parentheses need a value between them', left.start, left.end);
    const operator = scanAssignmentOperator(this.expr, this.index);
    // A ++ that is not part of an operand begins the next statement, or nothing.
    if (operator === '' || operator === '++' || operator === '--' || this.#atEnd()) return left;
    this.index += operator.length;
    const right = this.gobbleExpression();
    return { type: 'AssignmentExpression', operator, left, right, start: startOf(left), end: endOf(right) };
  }

  #gobbleTernary(test: PlacedNode): PlacedNode {
    this.index++;
    const consequent = this.gobbleExpression();
    if (this.code !== 58) {
      throw syntaxFault('This ? needs a : with the value for the other case', startOf(test), this.index);
    }
    this.index++;
    const alternate = this.gobbleExpression();
    return { type: 'ConditionalExpression', test, consequent, alternate, start: startOf(test), end: endOf(alternate) };
  }

  #gobbleArrow(parameters: PlacedNode): PlacedNode {
    this.index += 2;
    this.gobbleSpaces();
    const body = this.code === 123 ? gobbleBlock(this) : this.gobbleExpression();
    return { type: 'ArrowFunctionExpression', parameters, body, start: startOf(parameters), end: endOf(body) };
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
  gobbleToken(): PlacedNode {
    this.gobbleSpaces();
    const start = this.index;
    const operator = this.#scanUnaryOperator();
    if (operator === '') return this.#gobblePostfix(gobbleChain(this, this.gobblePrimary()));
    this.enter();
    this.index += operator.length;
    const argument = this.gobbleToken();
    this.#nesting--;
    const end = endOf(argument);
    if (operator === '++' || operator === '--') return { type: 'UpdateExpression', operator, prefix: true, argument, start, end };
    if (operator === 'await') return { type: 'AwaitExpression', argument, start, end };
    return { type: 'UnaryExpression', operator, argument, start, end };
  }

  /** `x++`; on a line of its own, `++` begins what follows. */
  #gobblePostfix(argument: PlacedNode): PlacedNode {
    const before = this.index;
    this.gobbleSpaces();
    const operator = this.expr.slice(this.index, this.index + 2);
    if ((operator !== '++' && operator !== '--') || hasLineBreak(this.expr, endOf(argument), this.index)) {
      this.index = before;
      return argument;
    }
    this.index += 2;
    return { type: 'UpdateExpression', operator, prefix: false, argument, start: startOf(argument), end: this.index };
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
    return UNARY_WORDS.has(word) || (this.#isScript && word === 'await') ? word : '';
  }

  gobblePrimary(): PlacedNode {
    const start = this.index;
    const code = this.code;
    if (isIdentifierStart(this.expr, start)) return this.#gobbleWord();
    if (code === 40) return gobbleGroup(this);
    if (code === 91) return gobbleArray(this);
    if (code === 123) return gobbleObject(this);
    if (code === 34 || code === 39) return this.gobbleLiteral(scanString(this.expr, start));
    if (code === 96) return this.#gobbleTemplate();
    if (code === 47) {
      const { value, end } = scanRegex(this.expr, start);
      this.index = end;
      return { type: 'Literal', regex: value, start, end };
    }
    if ((code >= 48 && code <= 57) || (code === 46 && /\d/.test(this.expr[start + 1] ?? ''))) {
      return this.gobbleLiteral(scanNumber(this.expr, start));
    }
    return this.unexpected();
  }

  gobbleLiteral(scanned: { readonly value: unknown; readonly end: number }): PlacedNode {
    const start = this.index;
    this.index = scanned.end;
    return { type: 'Literal', value: scanned.value, start, end: scanned.end };
  }

  #gobbleWord(): PlacedNode {
    const start = this.index;
    const end = (this.index = scanIdentifier(this.expr, start));
    const name = this.expr.slice(start, end);
    const literal = LITERAL_WORDS.get(name);
    if (literal !== undefined) return { type: 'Literal', value: literal, start, end };
    if (name === 'this') return { type: 'ThisExpression', start, end };
    if (name === 'new') return gobbleNew(this, start);
    refuseWord(this.expr, name, start);
    return { type: 'Identifier', name, start, end };
  }

  #gobbleTemplate(): PlacedNode {
    const start = this.index++;
    const texts: string[] = [];
    const expressions: PlacedNode[] = [];
    this.#open++;
    for (;;) {
      const { value, end } = scanTemplateText(this.expr, this.index, start);
      texts.push(value);
      this.index = end + 1;
      if (this.expr[end] === '`') break;
      this.index++;
      expressions.push(this.gobbleSequence());
      if (this.code !== 125) this.expectClosing(125, end);
      this.index++;
    }
    this.#open--;
    return { type: 'TemplateLiteral', texts, expressions, start, end: this.index };
  }

  /** A name where any word may stand: behind a point, or as a key. */
  gobbleName(): PlacedNode {
    const start = this.index;
    const end = (this.index = scanIdentifier(this.expr, start));
    if (end === start) this.unexpected();
    return { type: 'Identifier', name: this.expr.slice(start, end), start, end };
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
    if (this.index >= this.expr.length) throw syntaxFault('The expression ends too early', this.index, this.index);
    throw syntaxFault(`${this.#describe()} cannot stand here`, this.index, this.index + 1);
  }

  #describe(): string {
    return this.index < this.expr.length ? `'${String.fromCodePoint(this.expr.codePointAt(this.index)!)}'` : 'the end';
  }
}

/** jsep builds binary nodes without a place; their operands, built before them, know theirs. */
function place(node: RawNode): asserts node is PlacedNode {
  if (node.start !== undefined) return;
  const spine: RawNode[] = [];
  for (let at = node; at.start === undefined; at = at['left'] as RawNode) spine.push(at);
  for (const binary of spine.reverse()) {
    place(binary['right'] as RawNode);
    binary.start = startOf(binary['left'] as PlacedNode);
    binary.end = endOf(binary['right'] as PlacedNode);
  }
}

function canBeParameters(node: PlacedNode): boolean {
  return node.groups === 1 || (node.type === 'Identifier' && node.groups === undefined);
}
