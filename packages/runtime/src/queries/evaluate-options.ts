import type { ReferencePath, Scope } from '@inlay/expr';
import { AiError } from '../ai/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import { ValueError } from '../program/index.ts';

/** Makes the scope in which a template of a query is evaluated. */
export type ScopeOf = (references: readonly ReferencePath[]) => Scope;

/** The values of a query's options, all evaluated before anything is sent. Throws an `expression` AiError at the first that fails. */
export function evaluateOptions({ options }: CompiledQuery, scopeOf: ScopeOf): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, compiled] of options) {
    try {
      values[name] = compiled.evaluate(scopeOf(compiled.references));
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      const { message, frame, hint } = error.problem;
      throw new AiError('expression', `The option "${name}" has a mistake: ${message}${frame === undefined ? '' : `\n${frame}`}`, hint === undefined ? {} : { hint });
    }
  }
  return values;
}
