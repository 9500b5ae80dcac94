import { DOCUMENT_LIMITS, SECTIONS } from './app-document.ts';
import type { AppDocument, Section } from './app-document.ts';

/** What a name looks like. */
export const NAME_PATTERN = /^[a-z][A-Za-z0-9_]*$/;

/** Names that mean something to the language or the app scope already. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'this', '_', 'dates', 'components', 'queries', 'functions', 'state', 'params', 'item', 'index', 'currentRow',
  'currentUser', 'urlParams', 'theme', 'localStorage', 'page', 'event', 'args',
  'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'export', 'extends',
  'false', 'finally', 'for', 'function', 'if', 'import', 'in', 'instanceof', 'let', 'new', 'null', 'of', 'return', 'super',
  'switch', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void', 'while', 'with', 'yield', 'async', 'await',
  'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI',
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Why a name cannot be used, as the end of a sentence that starts with the name; undefined when it can. */
export function nameFault(name: string): string | undefined {
  if (name.length > DOCUMENT_LIMITS.nameLength) return `is longer than ${DOCUMENT_LIMITS.nameLength} characters`;
  if (RESERVED_NAMES.has(name)) return 'is a reserved word of the expression language';
  if (!NAME_PATTERN.test(name)) return 'must start with a small letter and hold only letters, digits and _';
  return undefined;
}

/** Which kind of thing has this name, if any. */
export function sectionOf(document: AppDocument, name: string): Section | undefined {
  return SECTIONS.find((section) => Object.hasOwn(document[section], name));
}

/** `textarea1`, or the next number that is free in the whole document. */
export function freeName(document: AppDocument, base: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${base}${number}`;
    if (sectionOf(document, name) === undefined) return name;
  }
}
