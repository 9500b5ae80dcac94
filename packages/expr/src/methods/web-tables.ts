import { toNumber, toPrimitive, toText } from '../wall/coerce.ts';
import { toCompared } from '../wall/compared.ts';
import { INTL_CLASSES } from '../wall/guard.ts';
import { checkedElements, toElements } from '../wall/iterate.ts';
import { allocateText, charge, chargeText } from '../wall/meter.ts';
import { dateTime, DatePrototype, getPrototypeOf, getterOf, isArray, NativeIntl, NativeUrl } from '../wall/primordials.ts';
import { typeTable, type Method, type TypeTable } from './type-table.ts';

const URL_PROPERTIES = ['hash', 'host', 'hostname', 'href', 'origin', 'password', 'pathname', 'port', 'protocol', 'search', 'username'] as const;

const urlPrototype = NativeUrl?.prototype as object | undefined;

function part(read: (self: object) => unknown): (self: object) => unknown {
  return (self) => {
    const text = read(self) as string;
    chargeText(text);
    return text;
  };
}

/** What URLs offer: their parts, as texts. */
export const URL_TABLE: TypeTable = typeTable('URL', {
  methods: { toString: (self: object) => toText(self), toJSON: (self: object) => toText(self) },
  getters: urlPrototype ? Object.fromEntries(URL_PROPERTIES.map((name) => [name, part(getterOf(urlPrototype, name))])) : {},
});

type IntlClass = (typeof INTL_CLASSES)[number];

/** Method names and how each argument is made harmless. */
const INTL_METHODS: Readonly<Record<IntlClass, Readonly<Record<string, readonly ((value: unknown) => unknown)[]>>>> = {
  NumberFormat: { format: [toNumber], formatToParts: [toNumber], resolvedOptions: [] },
  DateTimeFormat: { format: [toTime], formatToParts: [toTime], formatRange: [toTime, toTime], resolvedOptions: [] },
  PluralRules: { select: [toNumber], resolvedOptions: [] },
  RelativeTimeFormat: { format: [toNumber, toText], formatToParts: [toNumber, toText], resolvedOptions: [] },
  ListFormat: { format: [toTexts], formatToParts: [toTexts], resolvedOptions: [] },
  Collator: { compare: [toCompared, toCompared], resolvedOptions: [] },
};

function toTime(value: unknown): unknown {
  if (value === undefined) return undefined;
  return typeof value === 'object' && value !== null && getPrototypeOf(value) === DatePrototype ? dateTime(value as Date) : toNumber(toPrimitive(value, 'number'));
}

function toTexts(value: unknown): string[] {
  if (!isArray(value)) return Array.from(toElements(toText(value)) as string[]);
  const texts = checkedElements(value).map(toText);
  // Each may become a part of its own.
  charge(texts.length * 8);
  // Between two stand a comma and a word.
  allocateText(texts.reduce((length, text) => length + text.length + 16, 0));
  return texts;
}

/** `format` and `compare` are getters that give a function bound to their formatter; the others are methods. */
function intlMethod(type: IntlClass, name: string, coercions: readonly ((value: unknown) => unknown)[]): Method {
  const prototype = NativeIntl[type].prototype as object;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const getter = descriptor?.get;
  const method = descriptor?.value as ((...args: unknown[]) => unknown) | undefined;
  return (self: object, args) => {
    charge(20);
    const safe = coercions.map((coerce, index) => coerce(args[index]));
    const run = getter ? (Reflect.apply(getter, self, []) as (...args: unknown[]) => unknown) : method!;
    return Reflect.apply(run, self, safe);
  };
}

/** What the formatters of Intl offer, by the name of their class. */
export const INTL_TABLES: Readonly<Record<IntlClass, TypeTable>> = Object.fromEntries(INTL_CLASSES.map((type) => [
  type,
  typeTable(`Intl.${type}`, {
    methods: Object.fromEntries(Object.entries(INTL_METHODS[type]).map(([name, coercions]) => [name, intlMethod(type, name, coercions)])),
  }),
])) as Record<IntlClass, TypeTable>;
