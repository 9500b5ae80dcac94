/**
 * The page's intrinsics as they were when this module loaded. Nothing here is ever patched or
 * frozen; holding our own references means that later changes of the page do not reach us.
 */
export const { getPrototypeOf, hasOwn, keys: ownKeys, entries: ownEntries, is: sameValue, defineProperty, freeze } = Object;
/** hasOwn in the form that engines see through in a for…in loop, where they know the answer without asking. */
export const isOwnKey: (object: object, key: string) => boolean = Function.prototype.call.bind(Object.prototype.hasOwnProperty);
/** Array.isArray, which sees through no prototype. */
export const { isArray } = Array;
/** Reflect.apply: a call that no `call` or `apply` of the function's own can redirect. */
export const { apply } = Reflect;

/** The prototypes that the guard knows by identity. */
export const ObjectPrototype: object = Object.prototype;
export const ArrayPrototype: object = Array.prototype;
export const DatePrototype: object = Date.prototype;
export const MapPrototype: object = Map.prototype;
export const SetPrototype: object = Set.prototype;
export const RegExpPrototype: object = RegExp.prototype;
export const PromisePrototype: object = Promise.prototype;

/** The classes that expressions may make instances of. */
export const NativeDate = Date;
export const NativeMap = Map;
export const NativeSet = Set;
export const NativeRegExp = RegExp;
export const NativeIntl = Intl;

/** A text as a JSON literal. Given texts only, because objects would have their `toJSON` called. */
export const quoteJson: (value: string) => string = JSON.stringify;
/** JSON.parse without a reviver: what it makes is plain data. */
export const parseJson: (text: string) => unknown = JSON.parse;

/** The parts of the URL class that expressions use; ECMAScript's own types leave it out. */
export interface UrlInstance { readonly href: string }
/** The URL class, where the platform has one. */
export const NativeUrl = (globalThis as { URL?: new (url: string, base?: string) => UrlInstance }).URL;

/** `method` as a function that takes its `this` first. */
export function uncurry<Self, Args extends unknown[], Result>(method: (this: Self, ...args: Args) => Result): (self: Self, ...args: Args) => Result {
  return (self, ...args) => apply(method, self, args) as Result;
}

/** The same for a method that is called often: engines see through it, and no list of arguments is made. */
export const callable: <Self>(method: (this: Self, ...args: never[]) => unknown) => (self: Self, ...args: unknown[]) => unknown
  = Function.prototype.call.bind(Function.prototype.bind, Function.prototype.call) as never;

/** Reading dates, maps and sets through the intrinsic methods, whatever the object carries itself. */
export const dateTime = uncurry(Date.prototype.getTime);
export const dateIso = uncurry(Date.prototype.toISOString);
export const dateText = uncurry(Date.prototype.toString);
export const mapEntries = uncurry(Map.prototype.forEach) as (self: Map<unknown, unknown>, visit: (value: unknown, key: unknown) => void) => void;
export const setValues = uncurry(Set.prototype.forEach) as (self: Set<unknown>, visit: (value: unknown) => void) => void;

/** Waiting for a promise, whatever it carries itself. */
export const promiseThen = uncurry(Promise.prototype.then as (onDone?: (value: unknown) => unknown, onFailed?: (error: unknown) => unknown) => Promise<unknown>);

/** The getter of an intrinsic accessor, taking its `this` first. */
export function getterOf(prototype: object, key: string): (self: object) => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new TypeError(`no accessor ${key}`);
  return (self) => apply(get, self, []);
}
