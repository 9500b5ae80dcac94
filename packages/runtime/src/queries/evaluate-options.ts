import type { ReferencePath, Scope } from '@inlay/expr';
import { AiError } from '../ai/index.ts';
import type { CompiledQuery } from '../program/index.ts';
import { contentKind, contentsOf, isFileValue } from '../files/index.ts';
import { ValueError } from '../program/index.ts';
import { withAttachments } from './message-attachments.ts';

/** Makes the scope in which a template of a query is evaluated. */
export type ScopeOf = (references: readonly ReferencePath[]) => Scope;

/** The values of a query's options, all evaluated before anything is sent. Throws an `expression` AiError at the first that fails. */
export function evaluateOptions({ options }: CompiledQuery, scopeOf: ScopeOf): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, compiled] of options) {
    try {
      const value = compiled.evaluate(scopeOf(compiled.references));
      values[name] = name === 'images' ? withPictures(value) : name === 'messages' ? withAttachments(value) : value;
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      const { message, frame, hint } = error.problem;
      throw new AiError('expression', `The option "${name}" has a mistake: ${message}${frame === undefined ? '' : `\n${frame}`}`, hint === undefined ? {} : { hint });
    }
  }
  return values;
}

/** Files among the images that are to be sent, each with its bytes: asking for them has them read. */
function withPictures(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPictures);
  const contents = isFileValue(value) ? contentsOf(value) : undefined;
  if (contents === undefined || contentKind(contents) !== 'image') return value;
  const { name, base64 } = value as { readonly name: string; readonly base64?: unknown };
  // Without a type: what is sent may be another kind of picture than the file, and its first bytes say which.
  return { name, base64, type: contents.type };
}
