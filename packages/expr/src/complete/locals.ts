import { bindPattern, elementOf, inferShape, parseQuietly, type Names } from './infer.ts';
import { operandStart, pairBrackets, type Token } from './tokens.ts';
import { ANY, type ValueShape } from './value-shape.ts';

/** Names that a region of the source declares; the region ends with a bracket or, without one, at a separator. */
interface Region {
  readonly names: Map<string, ValueShape>;
  readonly isBracket: boolean;
}

/** Words that begin a statement, so that a declaration's value ends before them. */
const STATEMENT_WORDS: ReadonlySet<string> = new Set(['const', 'let', 'if', 'for', 'return', 'else']);

/** The names in reach at the end of `tokens`: those of the scope, and the variables and parameters around. */
export function namesInReach(source: string, tokens: readonly Token[], scope: Names): { readonly names: Names; readonly locals: ReadonlySet<string> } {
  const reader = new LocalReader(source, tokens, scope);
  reader.read();
  return { names: reader.names(), locals: reader.locals() };
}

class LocalReader {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  readonly #scope: Names;
  readonly #pairs: ReadonlyMap<number, number>;
  readonly #regions: Region[] = [{ names: new Map(), isBracket: true }];
  /** What the next block or statement declares: the parameters of an arrow, the variable of a loop. */
  #pending: Map<string, ValueShape> | null = null;

  constructor(source: string, tokens: readonly Token[], scope: Names) {
    this.#source = source;
    this.#tokens = tokens;
    this.#scope = scope;
    this.#pairs = pairBrackets(tokens);
  }

  read(): void {
    this.#tokens.forEach((token, index) => this.#step(token, index));
    this.#open(false);
  }

  names(): Names {
    const names = new Map(this.#scope);
    for (const region of this.#regions) for (const [name, shape] of region.names) names.set(name, shape);
    return names;
  }

  locals(): ReadonlySet<string> {
    return new Set(this.#regions.flatMap(({ names }) => [...names.keys()]));
  }

  #step(token: Token, index: number): void {
    if (token.kind === 'open') return this.#openBracket();
    this.#open(false);
    if (token.kind === 'close') this.#close(index);
    else if (token.text === ',' || token.text === ';') this.#endStatements();
    else if (token.text === '=>') this.#pending = this.#parameters(index);
    else if (token.text === 'const' || token.text === 'let') this.#declare(index);
  }

  /** A block right behind a head takes over what that declares. */
  #openBracket(): void {
    const names = this.#pending ?? new Map<string, ValueShape>();
    this.#pending = null;
    this.#regions.push({ names, isBracket: true });
  }

  #open(isBracket: boolean): void {
    if (this.#pending) this.#regions.push({ names: this.#pending, isBracket });
    this.#pending = null;
  }

  #close(index: number): void {
    this.#endStatements();
    const region = this.#regions.length > 1 ? this.#regions.pop()! : null;
    // The variable of `for (const x of list)` lives on in the statement behind the parentheses.
    const opening = this.#pairs.get(index);
    if (region && opening !== undefined && this.#tokens[opening - 1]?.text === 'for') this.#pending = region.names;
  }

  #endStatements(): void {
    while (this.#regions.at(-1)?.isBracket === false) this.#regions.pop();
  }

  /** What the parameters before the `=>` at `arrow` bind. */
  #parameters(arrow: number): Map<string, ValueShape> {
    const first = this.#pairs.get(arrow - 1) ?? arrow - 1;
    const start = this.#tokens[first];
    const names = new Map<string, ValueShape>();
    if (!start) return names;
    const node = parseQuietly(`${this.#source.slice(start.start, this.#tokens[arrow - 1]!.end)} => 0`);
    if (node?.type !== 'arrow') return names;
    const shapes = this.#argumentShapes(first);
    node.parameters.forEach(({ pattern }, index) => bindPattern(pattern, shapes[index] ?? ANY, names));
    if (node.rest) bindPattern(node.rest, { type: 'array', of: ANY }, names);
    return names;
  }

  /** What an arrow that starts at token `first` will be called with, when it is an argument of a known method. */
  #argumentShapes(first: number): readonly ValueShape[] {
    const open = this.#tokens[first - 1]?.text === '(' ? first - 1 : this.#openerOf(first);
    const method = this.#tokens[open - 1];
    if (open < 0 || method?.kind !== 'word' || !/^\??\.$/.test(this.#tokens[open - 2]?.text ?? '')) return [];
    const last = open - 3;
    const receiver = operandStart(this.#tokens, last, this.#pairs);
    if (this.#text(receiver, last) === '_') {
      const list = open + 1 < first - 1 ? this.#infer(open + 1, first - 2) : ANY;
      return [elementOf(list)];
    }
    if (open !== first - 1) return [];
    const shape = this.#infer(receiver, last);
    if (shape.type === 'action') return [ANY];
    if (shape.type !== 'array') return [];
    if (method.text === 'reduce' || method.text === 'reduceRight') return [ANY, shape.of, { type: 'number' }];
    return /sort/i.test(method.text) ? [shape.of, shape.of] : [shape.of, { type: 'number' }, shape];
  }

  /** The bracket that is open at token `index`, -1 for none. */
  #openerOf(index: number): number {
    for (let at = index - 1; at >= 0; at--) {
      const token = this.#tokens[at]!;
      if (token.kind === 'open') return at;
      if (token.kind === 'close') at = this.#pairs.get(at) ?? at;
    }
    return -1;
  }

  /** `const pattern = value` and `const pattern of list`, as far as they are written. */
  #declare(index: number): void {
    let at = index + 1;
    do {
      const target = at;
      const closing = [...this.#pairs].find(([, opening]) => opening === target)?.[0] ?? target;
      const link = this.#tokens[closing + 1]?.text;
      const end = this.#valueEnd(closing + 2);
      const shape = link === '=' || link === 'of' ? this.#infer(closing + 2, end) : ANY;
      const pattern = parseQuietly(`(${this.#text(target, closing)}) => 0`);
      if (pattern?.type === 'arrow' && pattern.parameters[0]) {
        bindPattern(pattern.parameters[0].pattern, link === 'of' ? elementOf(shape) : shape, this.#regions.at(-1)!.names);
      }
      at = end + 2;
    } while (this.#tokens[at - 1]?.text === ',');
  }

  /** The last token of a value that starts at token `from`: before a separator, a bracket that closes, or another statement. */
  #valueEnd(from: number): number {
    for (let at = from, depth = 0; at < this.#tokens.length; at++) {
      const { kind, text } = this.#tokens[at]!;
      if (kind === 'open') depth++;
      if (kind === 'close' && --depth < 0) return at - 1;
      if (depth === 0 && (text === ',' || text === ';' || (kind === 'word' && STATEMENT_WORDS.has(text)))) return at - 1;
      if (depth === 0 && at > from && kind === 'word' && this.#isNewStatement(at)) return at - 1;
    }
    return this.#tokens.length - 1;
  }

  /** A word on a new line behind something that is whole: JavaScript ends the statement there. */
  #isNewStatement(at: number): boolean {
    const before = this.#tokens[at - 1]!;
    return before.kind !== 'punctuator' && before.kind !== 'open' && this.#source.slice(before.end, this.#tokens[at]!.start).includes('\n');
  }

  #infer(first: number, last: number): ValueShape {
    const node = parseQuietly(this.#text(first, last));
    return node ? inferShape(node, this.names()) : ANY;
  }

  #text(first: number, last: number): string {
    const [start, end] = [this.#tokens[first], this.#tokens[last]];
    return start && end && last >= first ? this.#source.slice(start.start, end.end) : '';
  }
}
