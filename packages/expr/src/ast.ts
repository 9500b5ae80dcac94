/**
 * The language's own tree: a closed union, made only by `narrow`. Whoever walks it handles every
 * type, and the compiler of TypeScript says so when one is added.
 */
export type Node =
  | Literal | Regex | TemplateString | Name | ArrayLiteral | ObjectLiteral | Unary | Binary | Logical
  | Conditional | Sequence | Member | Call | New | Chain | Arrow;

/** Where a node lies in its source, parentheses around it not included. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface Literal extends Placed { readonly type: 'literal'; readonly value: string | number | boolean | null }
export interface Regex extends Placed { readonly type: 'regex'; readonly pattern: string; readonly flags: string }
/** `texts` has one entry more than `values`. */
export interface TemplateString extends Placed { readonly type: 'template'; readonly texts: readonly string[]; readonly values: readonly Node[] }
export interface Name extends Placed { readonly type: 'name'; readonly name: string }
/** `null` is an element left out, as in `[1,,2]`. */
export interface ArrayLiteral extends Placed { readonly type: 'array'; readonly elements: readonly (Node | Spread | null)[] }
export interface ObjectLiteral extends Placed { readonly type: 'object'; readonly properties: readonly (Property | Spread)[] }
export interface Unary extends Placed { readonly type: 'unary'; readonly operator: UnaryOperator; readonly argument: Node }
export interface Binary extends Placed { readonly type: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
export interface Logical extends Placed { readonly type: 'logical'; readonly operator: LogicalOperator; readonly left: Node; readonly right: Node }
export interface Conditional extends Placed { readonly type: 'conditional'; readonly test: Node; readonly consequent: Node; readonly alternate: Node }
export interface Sequence extends Placed { readonly type: 'sequence'; readonly expressions: readonly Node[] }
/** `key` is text for `.name` and for `['name']`; `keyStart` is where it is written. */
export interface Member extends Placed { readonly type: 'member'; readonly object: Node; readonly key: string | Node; readonly keyStart: number; readonly optional: boolean }
export interface Call extends Placed { readonly type: 'call'; readonly callee: Node; readonly args: readonly (Node | Spread)[]; readonly optional: boolean }
/** `path` names the class: `['Date']`, `['Intl', 'NumberFormat']`. */
export interface New extends Placed { readonly type: 'new'; readonly path: readonly string[]; readonly args: readonly (Node | Spread)[] }
/** What a missing link of `?.` makes undefined as a whole. */
export interface Chain extends Placed { readonly type: 'chain'; readonly expression: Member | Call }
/** `capturing`: its body makes functions that may outlive one call, so that a call needs a frame of its own. */
export interface Arrow extends Placed { readonly type: 'arrow'; readonly parameters: readonly Parameter[]; readonly rest: Pattern | null; readonly body: Node; readonly capturing: boolean }

export interface Spread extends Placed { readonly type: 'spread'; readonly argument: Node }
export interface Property extends Placed { readonly type: 'property'; readonly key: string | Node; readonly value: Node; readonly shorthand: boolean }

/** What a parameter binds: a name, or the parts of an array or object. */
export type Pattern = Name | ArrayPattern | ObjectPattern;
export interface Parameter { readonly pattern: Pattern; readonly fallback: Node | null }
export interface ArrayPattern extends Placed { readonly type: 'array-pattern'; readonly elements: readonly (Parameter | null)[]; readonly rest: Pattern | null }
export interface ObjectPattern extends Placed { readonly type: 'object-pattern'; readonly properties: readonly PatternProperty[]; readonly rest: Name | null }
export interface PatternProperty extends Parameter { readonly key: string | Node; readonly shorthand: boolean }

export type UnaryOperator = '+' | '-' | '!' | '~' | 'typeof' | 'void';
export type LogicalOperator = '&&' | '||' | '??';
export type BinaryOperator =
  | '==' | '!=' | '===' | '!==' | '<' | '>' | '<=' | '>=' | 'in' | 'instanceof'
  | '<<' | '>>' | '>>>' | '+' | '-' | '*' | '/' | '%' | '**' | '|' | '^' | '&';

/** The names that `pattern` binds. */
export function* boundNames(pattern: Pattern): Generator<Name> {
  if (pattern.type === 'name') {
    yield pattern;
    return;
  }
  const parts: readonly (Parameter | null)[] = pattern.type === 'array-pattern' ? pattern.elements : pattern.properties;
  for (const part of parts) if (part) yield* boundNames(part.pattern);
  if (pattern.rest) yield* boundNames(pattern.rest);
}

/** The names that `arrow`'s parameters bind. */
export function* parameterNames(arrow: Arrow): Generator<Name> {
  for (const { pattern } of arrow.parameters) yield* boundNames(pattern);
  if (arrow.rest) yield* boundNames(arrow.rest);
}
