import { ALIASES } from '../compile/compile-name.ts';
import { nextOpener } from '../template-text.ts';
import { endOfHole } from './code-parts.ts';
import { inferShape, parseQuietly, type Names } from './infer.ts';
import { namesInReach } from './locals.ts';
import { membersOf, methodsOf, type Signature } from './signatures.ts';
import { operandStart, pairBrackets, tokensBefore, type Token } from './tokens.ts';
import { scanIdentifier } from '../syntax/scan-identifier.ts';
import { typeName, type ScopeShape, type ValueShape } from './value-shape.ts';

/** One thing that could stand at the caret. */
export interface Completion {
  /** The name alone. */
  readonly label: string;
  readonly kind: 'scope' | 'global' | 'variable' | 'property' | 'method';
  /** Its type, or for what is called its parameters and result: `(index): text`. */
  readonly detail: string;
  /** What the scope's shape says of it. */
  readonly description?: string;
  /** What to put in place of `source.slice(from, to)`: the name, or `["a b"]` where that is no name. */
  readonly insert: string;
  readonly from: number;
  readonly to: number;
}

const MOST_COMPLETIONS = 500;

/**
 * What could stand at `position` of `source`, the likeliest first: behind a point the properties and
 * methods of what is before it, elsewhere variables, names of the scope and globals.
 *
 * Works while the source is being written, so nothing of it need parse. In a source with holes only
 * those complete, and their surroundings do not; one without any is an expression or a script. What
 * the word at the caret begins with is asked for without regard to case, but what matches it exactly comes first.
 */
export function complete(source: string, position: number, scopeShape: ScopeShape): Completion[] {
  const caret = Math.max(0, Math.min(position, source.length));
  const start = startOfCode(source, caret);
  if (start < 0) return [];
  const { tokens, isCode } = tokensBefore(source, start, caret);
  if (!isCode) return [];
  const last = tokens.at(-1);
  const isWord = last?.kind === 'word' && last.end >= caret;
  const from = isWord ? last.start : caret;
  const to = isWord ? Math.max(last.end, caret) : scanIdentifier(source, caret);
  const before = isWord ? tokens.slice(0, -1) : tokens;
  const prefix = source.slice(from, caret);
  const found = candidates(source, before, scopeShape).filter(({ label }) => label.toLowerCase().startsWith(prefix.toLowerCase()));
  const [exact, others] = [found.filter(({ label }) => label.startsWith(prefix)), found.filter(({ label }) => !label.startsWith(prefix))];
  return [...exact, ...others].slice(0, MOST_COMPLETIONS).map((candidate) => finish(candidate, source, { from, to }));
}

/** The start of the hole that the caret is in, -1 when it is in none; 0 in a source without holes. */
function startOfCode(source: string, caret: number): number {
  let opener = nextOpener(source, 0);
  if (opener < 0) return 0;
  while (opener >= 0 && opener + 2 <= caret) {
    const end = endOfHole(source, opener);
    if (end > caret) return opener + 2;
    opener = nextOpener(source, end);
  }
  return -1;
}

type Candidate = Pick<Completion, 'label' | 'kind' | 'detail' | 'description'>;

function candidates(source: string, before: readonly Token[], scopeShape: ScopeShape): Candidate[] {
  const { names, locals } = namesInReach(source, before, new Map(Object.entries(scopeShape)));
  const link = before.at(-1);
  if (link?.text === '.' || link?.text === '?.') return members(source, before.slice(0, -1), names);
  // Behind a value or name nothing but an operator can come, unless a new line begins.
  const variables = [...locals].reverse().map((name): Candidate => ({ label: name, kind: 'variable', ...describe(names.get(name)!) }));
  const slots = Object.entries(scopeShape).filter(([name]) => !locals.has(name)).map(([label, shape]): Candidate => ({ label, kind: 'scope', ...describe(shape) }));
  const globals = [...membersOf('').values()].filter(({ name }) => !names.has(name)).map((signature): Candidate => ({ label: signature.name, kind: 'global', detail: detailOf(signature, null) }));
  return [...variables, ...slots, ...globals];
}

/** What stands behind the point whose left side `tokens` end with. */
function members(source: string, tokens: readonly Token[], names: Names): Candidate[] {
  const last = tokens.length - 1;
  const first = operandStart(tokens, last, pairBrackets(tokens));
  if (last < 0) return [];
  const text = source.slice(tokens[first]!.start, tokens[last]!.end);
  if (!names.has(text)) {
    if (ALIASES.has(text)) return [...names].map(([label, shape]) => ({ label, kind: 'scope', ...describe(shape) }));
    const own = [...membersOf(text === '' ? ' ' : text).values()];
    if (own.length > 0) return own.map((signature) => ({ label: signature.name, kind: signature.parameters === null ? 'property' : 'method', detail: detailOf(signature, null) }));
  }
  const node = parseQuietly(text);
  return node ? membersOfShape(inferShape(node, names)) : [];
}

function membersOfShape(shape: ValueShape): Candidate[] {
  const own = shape.type === 'object' ? Object.entries(shape.properties) : [];
  const properties = own.map(([label, property]): Candidate => ({ label, kind: property.type === 'function' ? 'method' : 'property', ...describe(property) }));
  // Nobody asks a row for `valueOf`, and where its keys are not known yet these would be all there is.
  const methods = shape.type === 'object' ? [] : [...methodsOf(shape.type).values()].filter(({ name }) => !own.some(([label]) => label === name));
  return [...properties, ...methods.map((signature): Candidate => ({
    label: signature.name, kind: signature.parameters === null ? 'property' : 'method', detail: detailOf(signature, shape),
  }))];
}

function detailOf({ parameters, gives }: Signature, self: ValueShape | null): string {
  const type = gives === 'self' && self ? typeName(self) : gives === 'element' && self?.type === 'array' ? typeName(self.of) : gives;
  return parameters === null ? type : `(${parameters}): ${type}`;
}

function describe(shape: ValueShape): { readonly detail: string; readonly description?: string } {
  const isCalled = shape.type === 'function';
  const detail = isCalled ? (shape.signature ?? `(…)${shape.gives ? `: ${typeName(shape.gives)}` : ''}`) : typeName(shape);
  return shape.description === undefined ? { detail } : { detail, description: shape.description };
}

function finish(candidate: Candidate, source: string, { from, to }: { readonly from: number; readonly to: number }): Completion {
  const { label } = candidate;
  const isName = label !== '' && scanIdentifier(label, 0) === label.length;
  if (isName || candidate.kind === 'scope') return { ...candidate, insert: label, from, to };
  // A key that is no name goes into brackets, which take the place of the point too.
  const point = source.lastIndexOf('.', from - 1);
  const isOptional = source[point - 1] === '?';
  return { ...candidate, insert: `${isOptional ? '?.' : ''}[${JSON.stringify(label)}]`, from: isOptional ? point - 1 : point, to };
}
