import { coerceProp, stringProp } from '@inlay/runtime/component';

const text = stringProp({ title: '', description: '' });

/** Any value as text, as a text property holds it: null and undefined are empty, objects are JSON. Never throws. */
export function textOf(value: unknown): string {
  return String(coerceProp(text, value).value);
}
