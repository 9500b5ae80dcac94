import { HandlerError, toJson, toText } from '../actions/index.ts';
import type { HostStorage } from '../actions/index.ts';
import { signal } from '../state/index.ts';
import type { Named, Signal } from '../state/index.ts';

/** What an app may keep: UTF-16 units of one key, and of all keys and values together, as JSON. */
export const STORAGE_LIMITS = Object.freeze({ key: 200, total: 1_000_000 });

/** A storage that forgets with the app, for where there is no other. */
export function createMemoryStorage(): HostStorage {
  const kept = new Map<string, string>();
  return { read: () => Object.fromEntries(kept), set: (key, text) => void kept.set(key, text), remove: (key) => void kept.delete(key) };
}

/** What an app keeps between visits, as JSON values by name. It is read when first asked for. */
export class AppStorage {
  readonly #host: HostStorage;
  #texts: Signal<Readonly<Record<string, string>>> | undefined;
  #stopListening: (() => void) | undefined;
  /** The value behind each text, so that what did not change stays the same object. */
  #values = new Map<string, { readonly text: string; readonly value: unknown }>();

  constructor(host: HostStorage) {
    this.#host = host;
  }

  /** What expressions read as `localStorage`, and scripts write. */
  readonly named: Named = {
    kind: 'value',
    read: () => this.#read(),
    methods: () => ({
      setValue: (name, value) => this.set(toText(name), value),
      remove: (name) => this.#remove(toText(name)),
      clear: () => {
        for (const key of Object.keys(this.#kept().peek())) this.#remove(key);
      },
    }),
  };

  /** Keeps a JSON value under a name; nothing is kept of `undefined`. Throws a HandlerError where it cannot. */
  set(name: string, value: unknown): void {
    const text = toJson(value);
    if (text === undefined) return this.#remove(name);
    if (name === '' || name === '__proto__' || name.length > STORAGE_LIMITS.key) throw new HandlerError(`"${name.slice(0, 60)}" cannot be a name in localStorage.`, `A name has 1 to ${STORAGE_LIMITS.key} characters.`);
    const next = { ...this.#kept().peek(), [name]: text };
    const size = Object.entries(next).reduce((total, [key, kept]) => total + key.length + kept.length, 0);
    if (size > STORAGE_LIMITS.total) throw new HandlerError(`localStorage is full: "${name}" would make it ${size} characters, and an app may keep ${STORAGE_LIMITS.total}.`, 'Remove what is not needed with localStorage.remove(name).');
    try {
      this.#host.set(name, text);
    } catch (error) {
      throw new HandlerError(`The page could not keep "${name}": ${error instanceof Error ? error.message : String(error)}`);
    }
    this.#kept().value = next;
  }

  dispose(): void {
    this.#stopListening?.();
  }

  #remove(name: string): void {
    const { [name]: _removed, ...rest } = this.#kept().peek();
    this.#host.remove(name);
    this.#kept().value = rest;
  }

  #kept(): Signal<Readonly<Record<string, string>>> {
    if (this.#texts !== undefined) return this.#texts;
    const texts = signal(this.#host.read());
    this.#texts = texts;
    this.#stopListening = this.#host.onChange?.(() => {
      texts.value = this.#host.read();
    });
    return texts;
  }

  #read(): Readonly<Record<string, unknown>> {
    const texts = Object.entries(this.#kept().value);
    this.#values = new Map(texts.map(([key, text]) => {
      const known = this.#values.get(key);
      return [key, known?.text === text ? known : { text, value: parse(text) }] as const;
    }));
    return Object.fromEntries([...this.#values].map(([key, { value }]) => [key, value]));
  }
}

/** What something else put there, and is no JSON, is a text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
