/** What is known of a function that may be a value of the language. */
export interface FunctionRecord {
  /** `own`: an arrow or wrapper of ours. `host`: marked by its owner. */
  readonly origin: 'own' | 'host';
  /** Only scripts may call it. */
  readonly effect: boolean;
  /** What `fn.name` gives: the listed members of a global such as `Number`. */
  readonly members: ReadonlyMap<string, unknown> | null;
  /** What `instanceof` compares with, for a class of the language. Never a value. */
  readonly prototype: object | null;
}

/** What a function of ours has besides being callable. */
export interface OwnFunctionOptions {
  readonly members?: ReadonlyMap<string, unknown>;
  readonly prototype?: object | undefined;
}

const OWN: FunctionRecord = Object.freeze({ origin: 'own', effect: false, members: null, prototype: null });

// Membership by identity: nothing that an expression or a host object can carry makes a function known.
const records = new WeakMap<object, FunctionRecord>();

/** The record of `fn`, or undefined for every function that is not ours and not marked, and for every other value. */
export function recordOf(fn: unknown): FunctionRecord | undefined {
  return records.get(fn as object);
}

/** Makes `fn`, a function of this package, a value of the language. */
export function ownFunction<T extends object>(fn: T, options?: OwnFunctionOptions): T {
  records.set(fn, options ? Object.freeze({ ...OWN, members: options.members ?? null, prototype: options.prototype ?? null }) : OWN);
  return fn;
}

/** How a host's function may be called. */
export interface HostFunctionOptions {
  /** It changes something: only scripts may call it. Default: false. */
  readonly effect?: boolean;
}

/**
 * Marks `fn`, a function of the embedding program, as callable from expressions, and returns it.
 *
 * No other function of a scope is ever a value. It is called without `this`, with values of the
 * language; what it returns is checked like everything that enters, and what it throws becomes an
 * ExpressionError with its message only. Marking is for good.
 */
export function hostFunction<T extends (...args: never[]) => unknown>(fn: T, options: HostFunctionOptions = {}): T {
  records.set(fn, Object.freeze({ origin: 'host', effect: options.effect === true, members: null, prototype: null }));
  return fn;
}
