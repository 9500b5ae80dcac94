import { attributeName } from '@inlay/runtime/component';
import type { Prop } from '@inlay/runtime/component';

/** The type of a property as TypeScript writes it. */
export function typeOf(prop: Prop<unknown>): string {
  switch (prop.type) {
    case 'enum': return (prop.options ?? []).map((option) => `'${option}'`).join(' | ');
    case 'number': return prop.default === null ? 'number | null' : prop.default === undefined ? 'number | undefined' : 'number';
    case 'array': return 'readonly unknown[]';
    case 'object': return 'object | null';
    case 'any': return 'unknown';
    default: return prop.type;
  }
}

/** The type of an event as people read it: by the names of what is in it, not where these are from. */
export function plainType(type = 'Event'): string {
  return type.replaceAll(/import\('[^']+'\)\./g, '');
}

/** The attribute of a property; undefined where only the property sets it. */
export function attributeOf(name: string, prop: Prop<unknown>): string | undefined {
  return attributeName(name, prop) || undefined;
}

/** Its default as JSON writes it; undefined where it has none worth saying. */
export function defaultOf({ default: value }: Prop<unknown>): string | undefined {
  return value === undefined || value === '' || value === null || (Array.isArray(value) && value.length === 0) ? undefined : JSON.stringify(value);
}
