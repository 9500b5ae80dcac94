/**
 * The language's own tree: a closed union, made only by the parser. Whoever walks it handles every
 * type, and the compiler of TypeScript says so when one is added.
 */
export type Node =
  | Literal | Regex | TemplateString | Name | ArrayLiteral | ObjectLiteral | Unary | Binary | Logical
  | Conditional | Sequence | Member | Call | New | Chain | Arrow | Assignment | Update | Await;

/** What stands in the block of an arrow, or in a script: a closed union too. */
export type Statement = Block | Declaration | If | ForOf | Return | Jump | Evaluation | Empty;

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
export interface Arrow extends Placed { readonly type: 'arrow'; readonly parameters: readonly Parameter[]; readonly rest: Pattern | null; readonly body: Node | Block; readonly capturing: boolean }
/** Only variables are ever assigned: that `target` is one, and no `const`, is checked when it is compiled. */
export interface Assignment extends Placed { readonly type: 'assignment'; readonly operator: AssignmentOperator; readonly target: Name; readonly value: Node }
/** `++x`, or `x++`, whose value is what `x` was. */
export interface Update extends Placed { readonly type: 'update'; readonly operator: '++' | '--'; readonly prefix: boolean; readonly target: Name }
/** Only in scripts, and in no arrow there. */
export interface Await extends Placed { readonly type: 'await'; readonly argument: Node }

export interface Spread extends Placed { readonly type: 'spread'; readonly argument: Node }
export interface Property extends Placed { readonly type: 'property'; readonly key: string | Node; readonly value: Node; readonly shorthand: boolean }

export interface Block extends Placed { readonly type: 'block'; readonly statements: readonly Statement[] }
export interface Declaration extends Placed { readonly type: 'declaration'; readonly kind: VariableKind; readonly declarators: readonly Declarator[] }
/** `value` is null for `let name` alone. */
export interface Declarator extends Placed { readonly pattern: Pattern; readonly value: Node | null }
export interface If extends Placed { readonly type: 'if'; readonly test: Node; readonly consequent: Statement; readonly alternate: Statement | null }
/** `capturing`: its body makes functions that may outlive one turn, so that a turn needs a frame of its own. */
export interface ForOf extends Placed { readonly type: 'for-of'; readonly kind: VariableKind; readonly pattern: Pattern; readonly list: Node; readonly body: Statement; readonly capturing: boolean }
export interface Return extends Placed { readonly type: 'return'; readonly value: Node | null }
export interface Jump extends Placed { readonly type: 'break' | 'continue' }
/** An expression as a statement. */
export interface Evaluation extends Placed { readonly type: 'evaluation'; readonly expression: Node }
export interface Empty extends Placed { readonly type: 'empty' }

/** What a parameter binds: a name, or the parts of an array or object. */
export type Pattern = Name | ArrayPattern | ObjectPattern;
export interface Parameter { readonly pattern: Pattern; readonly fallback: Node | null }
export interface ArrayPattern extends Placed { readonly type: 'array-pattern'; readonly elements: readonly (Parameter | null)[]; readonly rest: Pattern | null }
export interface ObjectPattern extends Placed { readonly type: 'object-pattern'; readonly properties: readonly PatternProperty[]; readonly rest: Name | null }
export interface PatternProperty extends Parameter { readonly key: string | Node; readonly shorthand: boolean }

export type VariableKind = 'const' | 'let';
export type UnaryOperator = '+' | '-' | '!' | '~' | 'typeof' | 'void';
export type LogicalOperator = '&&' | '||' | '??';
export type BinaryOperator =
  | '==' | '!=' | '===' | '!==' | '<' | '>' | '<=' | '>=' | 'in' | 'instanceof'
  | '<<' | '>>' | '>>>' | '+' | '-' | '*' | '/' | '%' | '**' | '|' | '^' | '&';

export type AssignmentOperator = '=' | `${LogicalOperator}=` | '+=' | '-=' | '*=' | '/=' | '%=' | '**=' | '<<=' | '>>=' | '>>>=' | '|=' | '^=' | '&=';

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
export function* parameterNames(arrow: Pick<Arrow, 'parameters' | 'rest'>): Generator<Name> {
  for (const { pattern } of arrow.parameters) yield* boundNames(pattern);
  if (arrow.rest) yield* boundNames(arrow.rest);
}

/** The variables that a block with `statements` has, without those of the blocks inside it. */
export function* declaredNames(statements: readonly Statement[]): Generator<Name> {
  for (const statement of statements) {
    if (statement.type !== 'declaration') continue;
    for (const { pattern } of statement.declarators) yield* boundNames(pattern);
  }
}
