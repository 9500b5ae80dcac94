import { mediaType } from '@inlay/runtime/files';

/**
 * True when a file fits what `accept` says, as the browser's own dialog takes it: endings (`.csv`), types (`text/csv`)
 * and families (`image/*`), separated by commas; empty takes any. Dialogs can be told to show all files and drops
 * ask nobody, so it is asked for each file.
 */
export function acceptsFile(accept: string, file: { readonly name: string; readonly type: string }): boolean {
  const rules = accept.split(',').map((rule) => rule.trim().toLowerCase()).filter(Boolean);
  return rules.length === 0 || rules.some((rule) => fits(rule, file));
}

function fits(rule: string, file: { readonly name: string; readonly type: string }): boolean {
  if (rule === '*' || rule === '*/*') return true;
  if (rule.startsWith('.')) return file.name.toLowerCase().endsWith(rule);
  const types = [mediaType(file), file.type.toLowerCase()];
  return rule.endsWith('/*') ? types.some((type) => type.startsWith(rule.slice(0, -1))) : types.includes(rule);
}
