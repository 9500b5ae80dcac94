/** Precedence of every binary operator, as jsep counts: higher binds tighter. */
export const BINARY_OPERATORS: Readonly<Record<string, number>> = Object.freeze({
  '??': 1, '||': 1, '&&': 2, '|': 3, '^': 4, '&': 5,
  '==': 6, '!=': 6, '===': 6, '!==': 6,
  '<': 7, '>': 7, '<=': 7, '>=': 7, in: 7, instanceof: 7,
  '<<': 8, '>>': 8, '>>>': 8, '+': 9, '-': 9, '*': 10, '/': 10, '%': 10, '**': 11,
});

const PUNCTUATORS = /\?\?|\|\||&&|[|^&]|[=!]==?|<<|>>>?|[<>]=?|\*\*?|[+\-/%]|(?:instanceof|in)(?![\p{ID_Continue}$\u200c\u200d])/uy;
const ASSIGNMENT = /(?:\?\?|\|\||&&|<<|>>>?|\*\*|[+\-*/%|^&])?=(?![=>])|\+\+|--/y;

/** The binary operator at `index`, or `''`. An operator that continues as an assignment is none. */
export function scanBinaryOperator(source: string, index: number): string {
  PUNCTUATORS.lastIndex = index;
  const operator = PUNCTUATORS.exec(source)?.[0] ?? '';
  return operator === '' || scanAssignmentOperator(source, index) !== '' ? '' : operator;
}

/** The assignment operator, `++` or `--` at `index`, or `''`. */
export function scanAssignmentOperator(source: string, index: number): string {
  ASSIGNMENT.lastIndex = index;
  return ASSIGNMENT.exec(source)?.[0] ?? '';
}
