/** A class that extends this puts its fields on an object that is there already. */
const Onto = function returnTarget(target: object): object {
  return target;
} as unknown as new (target: object) => object;

/** What the getters of one object read with. Each is made when it is first asked for: most keys of a thing are read by nobody. */
class Readers extends Onto {
  readonly #keys: readonly string[];
  readonly #make: (key: string) => () => unknown;
  readonly #made: (() => unknown)[] = [];

  constructor(target: object, keys: readonly string[], make: (key: string) => () => unknown) {
    super(target);
    this.#keys = keys;
    this.#make = make;
  }

  static read(target: Readers, index: number): unknown {
    const read = (target.#made[index] ??= target.#make(target.#keys[index]!));
    return read();
  }
}

/** The getters of a key, by where it stands among the keys of an object. */
const getters = new Map<string, ((this: Readers) => unknown)[]>();

function getterOf(key: string, index: number): (this: Readers) => unknown {
  let known = getters.get(key);
  if (known === undefined) getters.set(key, (known = []));
  return (known[index] ??= function get(this: Readers) {
    return Readers.read(this, index);
  });
}

/**
 * Gives `target`, a plain object, a getter for each key; `make` gives what one reads with. Objects with the same keys have
 * the same getters, and what those read with in a private field of the object, which no code but this sees: engines know
 * such objects as one shape and look no key up, while a getter of its own makes each object a shape of its own, and slow.
 */
export function makeLive(keys: readonly string[], make: (key: string) => () => unknown, target: Record<string, unknown>): Readonly<Record<string, unknown>> {
  void new Readers(target, keys, make);
  for (const [index, key] of keys.entries()) Object.defineProperty(target, key, { get: getterOf(key, index), enumerable: true, configurable: true });
  return target;
}
