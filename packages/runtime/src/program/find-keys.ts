import type { Problem } from '../problem.ts';

/** How the keys of well-known services begin, with enough behind it to be one. */
const KEY = /\b(?:sk-[\w-]{20,}|AIza[\w-]{30,}|gsk_\w{20,}|gh[pousr]_\w{30,}|xox[abp]-[\w-]{20,}|AKIA[0-9A-Z]{16})/;

/** A warning for each text of an entry that looks like the key of a service: whoever opens the app reads it, and history keeps it. */
export function findKeys(entry: unknown, path: readonly string[]): readonly Problem[] {
  // One look at the whole first: hardly any entry has one.
  return KEY.test(JSON.stringify(entry)) ? textsWithKeys(entry, path) : [];
}

function textsWithKeys(value: unknown, path: readonly string[]): readonly Problem[] {
  if (typeof value === 'string' && KEY.test(value)) {
    return [{ severity: 'warning', code: 'looks-like-key', message: 'This text looks like the key of a service. Everybody who opens the app can read it, and the history keeps it.', path, hint: 'Put the key at a resource instead, and have the service replace it.' }];
  }
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => textsWithKeys(inner, [...path, name])) : [];
}
