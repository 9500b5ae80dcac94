import { coerceProp } from '@inlay/runtime/component';

/** Any value as text, as a text property holds it: null and undefined are empty, objects are JSON. Never throws. */
export function textOf(value: unknown): string {
  return String(coerceProp({ type: 'string', default: '' }, value).value);
}
