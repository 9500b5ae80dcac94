import { coerceProp } from '@inlay/runtime/component';
import type { Prop } from '@inlay/runtime/component';
import type { JsonValue } from '@inlay/runtime/document';

/** What opens an expression in a text. An escaped one counts, too: its backslash is to be seen. */
const OPENER = /<<|\{\{/;
/** A live value that is longer as JSON is data, and not written into the document when an expression is given up. */
const LONGEST_LITERAL = 4_096;

/** An empty hole. */
export const EMPTY_EXPRESSION = '<<  >>';

/** What of a text is chosen: a caret, or all until another place. */
export interface ChosenText {
  readonly caret: number;
  readonly until?: number;
}

/** What is chosen when a template is opened to be written: what stands in its one hole, to write over it, else nothing behind its end. */
export function chosenIn(text: string): ChosenText {
  return /^<< ((?!>>|<<)[^])* >>$/.test(text) ? { caret: 3, until: text.length - 3 } : { caret: text.length };
}

/** True for a value that is shown as an expression: a text that holds an opener. */
export function isBound(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && OPENER.test(value);
}

/** The template that yields this value, to go on writing from: a text stays one, anything else becomes one hole. */
export function templateFor(prop: Prop<unknown>, value: JsonValue | undefined): string {
  if (isBound(value)) return value;
  const start = value ?? (prop.default as JsonValue | undefined);
  if (start === undefined || start === null || start === '' || (Array.isArray(start) && start.length === 0)) return EMPTY_EXPRESSION;
  return prop.type === 'string' && typeof start === 'string' ? start : `<< ${JSON.stringify(start)} >>`;
}

/**
 * The plain value that stands for a template when it is given up: what it yields now. Undefined, which is the default,
 * where it yields nothing that the property can hold, or so much that it is data.
 */
export function literalFor(prop: Prop<unknown>, source: { readonly text: string; readonly result: unknown }): JsonValue | undefined {
  const { value, ok } = coerceProp(prop, isBound(source.text) ? source.result : source.text);
  const json = ok ? toJson(value) : undefined;
  if (json === undefined || json.length > LONGEST_LITERAL || json === toJson(prop.default)) return undefined;
  const literal = JSON.parse(json) as JsonValue;
  return typeof literal === 'string' ? escapeOpeners(literal) : literal;
}

/** A text that stays what it is when it is read as a template. */
function escapeOpeners(text: string): string {
  return text.replaceAll('<<', '\\<<').replaceAll('{{', '\\{{');
}

function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // A cyclic value cannot be written into a document.
    return undefined;
  }
}
