/** The types a component's property can have, and what an inspector shows for them. */
export type PropType = 'string' | 'number' | 'boolean' | 'enum' | 'array' | 'object' | 'any';

/** Which inspector group a property stands in, in this order. */
export type PropGroup = 'content' | 'interaction' | 'validation' | 'appearance';

/** What every property says of itself, whatever its type. */
export interface PropOptions {
  /** The words beside its control: "Placeholder". */
  readonly title: string;
  /** One sentence: what it does for the person who uses the app. */
  readonly description: string;
  readonly group?: PropGroup;
  /** The attribute that sets it on a plain page; `false` when only the property can. Default: the kebab-case name. */
  readonly attribute?: string | false;
  /** True when the attribute follows the property (`name`, `disabled`, `hidden`). */
  readonly reflect?: boolean;
  /**
   * It is about rows: a text in it that reads `currentRow` is worked out for each of them, so that the element gets a
   * function `(row, index) => value` in its place, and another one whenever something else that it reads has changed.
   */
  readonly perRow?: boolean;
  /** Pure: what it is bound to while the builder leaves it out, from the other properties; undefined for its default. */
  readonly unset?: (props: Readonly<Record<string, UnsetSource>>) => (UnsetSource & { readonly evaluate: (scope: Readonly<Record<string, unknown>>) => unknown }) | undefined;
  /** What the inspector shows for it instead of JSON, while it is a plain value: the list of a table's columns. */
  readonly editor?: 'columns';
  /** A long text: the inspector gives it several lines. */
  readonly multiline?: boolean;
}

/** What a bound property reads: paths of names. */
export interface UnsetSource {
  readonly references: readonly (readonly (string | undefined)[])[];
}

/** A property as its definition states it. `Value` is what the element's field holds. */
export interface Prop<Value> extends PropOptions {
  readonly type: PropType;
  readonly default: Value;
  readonly options?: readonly string[];
}

/** As much of a property as its values follow from. */
export interface PropValue {
  readonly type: PropType;
  readonly default?: unknown;
  readonly options?: readonly string[];
}

/** The attribute that sets a property on a plain page: `helpText` → `help-text`; false where only the property can. */
export function attributeName(name: string, { attribute }: Pick<PropOptions, 'attribute'>): string | false {
  return attribute ?? name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A text. Anything else is turned into one: null and undefined are empty, objects are JSON. */
export function stringProp(options: PropOptions & { readonly default?: string }): Prop<string> {
  return { ...options, type: 'string', default: options.default ?? '' };
}

/** A finite number; what is not one keeps the default, which is null where a number can be missing. */
export function numberProp<Default extends number | null | undefined>(options: PropOptions & { readonly default: Default }): Prop<number | Default> {
  return { ...options, type: 'number' };
}

/** A state that is false unless set; its name is the non-default state (`disabled`, never `enabled`). */
export function booleanProp(options: PropOptions & { readonly default?: false }): Prop<boolean> {
  return { ...options, type: 'boolean', default: false };
}

/** One of the listed words; any other value keeps the default. */
export function enumProp<const Option extends string>(options: PropOptions & { readonly options: readonly Option[]; readonly default: NoInfer<Option> }): Prop<Option> {
  return { ...options, type: 'enum' };
}

/** A list; what is not one is the empty list. */
export function arrayProp<Item = unknown>(options: PropOptions): Prop<readonly Item[]> {
  return { ...options, type: 'array', default: [] };
}

/** A record of values by name, or null; what is neither is null. */
export function objectProp<Value extends object = Readonly<Record<string, unknown>>>(options: PropOptions): Prop<Value | null> {
  return { ...options, type: 'object', default: null };
}

/** Any value, handed on as it is. */
export function anyProp<Value = unknown>(options: PropOptions & { readonly default: Value }): Prop<Value> {
  return { ...options, type: 'any' };
}

/**
 * The value as the property's type holds it, never throwing: a builder's expression may yield anything.
 * `ok` is false where the value had to be replaced by the default, which is worth a warning.
 */
export function coerceProp(prop: PropValue, value: unknown): { readonly value: unknown; readonly ok: boolean } {
  const number = typeof value === 'string' ? Number(value) : value;
  if (value === undefined || (prop.type === 'number' && value === '')) return { value: prop.default, ok: true };
  switch (prop.type) {
    case 'string':
      return { value: toText(value), ok: typeof value !== 'function' };
    case 'boolean':
      return { value: value !== 'false' && Boolean(value), ok: true };
    case 'any':
      return { value, ok: true };
    case 'number':
      if (Number.isFinite(number)) return { value: number, ok: true };
      break;
    case 'enum':
      if (prop.options?.includes(value as string)) return { value, ok: true };
      break;
    case 'array':
      if (Array.isArray(value)) return { value, ok: true };
      break;
    case 'object':
      if (typeof value === 'object' && value !== null) return { value, ok: true };
  }
  return { value: prop.default, ok: value === null };
}

/** What a property holds once it is emptied: nothing of its type; a number its default, which is null where it can be missing. */
export function emptyValue(prop: PropValue): unknown {
  switch (prop.type) {
    case 'string':
      return '';
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'any':
      return null;
    default:
      return prop.default;
  }
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value === 'function' || typeof value === 'symbol') return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    // A cyclic value has no text; an element must not throw on it.
    return '';
  }
}
