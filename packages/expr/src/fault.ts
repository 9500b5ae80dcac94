import type { ExpressionErrorCode } from './expression-error.ts';

/** Where a fault lies, when its thrower knows; otherwise the nearest site that does fills it in. */
export interface FaultOptions {
  readonly hint?: string;
  readonly range?: readonly [start: number, end: number];
}

/**
 * A mistake on its way to becoming an ExpressionError.
 *
 * Parsers and method wrappers know what is wrong but not always the source text or the place;
 * `locate` in site.ts adds those. Never leaves the package.
 */
export class Fault extends Error {
  readonly code: ExpressionErrorCode;
  readonly hint: string | undefined;
  readonly range: readonly [start: number, end: number] | undefined;

  constructor(code: ExpressionErrorCode, message: string, options: FaultOptions = {}) {
    super(message);
    this.code = code;
    this.hint = options.hint;
    this.range = options.range;
  }
}

/** A syntax fault at `[start, end)`. */
export function syntaxFault(message: string, start: number, end: number, hint?: string): Fault {
  return new Fault('syntax', message, { range: [start, end], ...(hint === undefined ? {} : { hint }) });
}
