import { HandlerError, toJson } from '../actions/index.ts';
import type { Host } from '../actions/index.ts';
import { firstPage } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';
import { batch, computed, effect, signal, untracked } from '../state/index.ts';
import type { Named, ReadonlySignal, Signal } from '../state/index.ts';

/** Parameters of a page, as they stand in an address. */
export type PageParams = Readonly<Record<string, string>>;

/** At most this many parameters are taken, and so many UTF-16 units of each: an address holds no more. */
const LIMITS = { params: 50, length: 2_000 };

/** What an app starts with. */
export interface PagesOptions {
  readonly page?: string | undefined;
  readonly params?: PageParams | undefined;
  readonly host: Host;
}

/** Which page of an app is shown, and with which parameters. */
export class AppPages {
  readonly #document: () => AppDocument;
  readonly #host: Host;
  readonly #chosen: Signal<string | undefined>;
  readonly #params: Signal<PageParams>;
  /** What was chosen while there is such a page; the first one while there is not. */
  readonly #current: ReadonlySignal<string>;

  /** `document` is live. */
  constructor(document: () => AppDocument, { page, params = {}, host }: PagesOptions) {
    this.#document = document;
    this.#host = host;
    this.#chosen = signal(page);
    this.#params = signal(params);
    this.#current = computed(() => {
      const { pages } = document();
      const chosen = this.#chosen.value;
      return chosen !== undefined && Object.hasOwn(pages, chosen) ? chosen : firstPage(document());
    });
  }

  /** The name of the page that is shown. Live. */
  get current(): string {
    return this.#current.value;
  }

  /** Live. */
  get params(): PageParams {
    return this.#params.value;
  }

  /** What expressions read as `page`. */
  readonly named: Named = { kind: 'keys', keys: () => ['name', 'title'], read: (key) => (key === 'title' ? this.#document().pages[this.current]?.title : this.current) };

  /** Shows a page. Values of `params` become texts, nothing among them is left out. False when there is no such page. */
  navigate(page: string, params: Readonly<Record<string, unknown>> = {}): boolean {
    if (!Object.hasOwn(this.#document().pages, page)) return false;
    const taken = readParams(params);
    batch(() => {
      this.#chosen.value = page;
      if (!haveSameTexts(taken, this.#params.peek())) this.#params.value = taken;
    });
    this.#host.navigate?.(page, taken);
    return true;
  }

  /** The same for a handler, whose mistakes are its own to hear of. */
  navigateFromHandler(page: string, params: unknown): void {
    if (params !== undefined && params !== null && (typeof params !== 'object' || Array.isArray(params))) throw new HandlerError('The parameters of a page are an object: { id: 3 }.');
    if (!this.navigate(page, (params ?? {}) as Readonly<Record<string, unknown>>)) throw new HandlerError(`There is no page "${page}".`, `Pages: ${Object.keys(this.#document().pages).join(', ')}.`);
  }

  /** Calls back with the page and its parameters, now and after each change, until the disposer is called. */
  onPage(listener: (page: string, params: PageParams) => void): () => void {
    return effect(() => {
      const { current, params } = this;
      // What the listener reads is its own business, and must not call it back.
      untracked(() => listener(current, params));
    });
  }
}

function readParams(params: Readonly<Record<string, unknown>>): PageParams {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== null);
  if (given.length > LIMITS.params) throw new HandlerError(`A page takes at most ${LIMITS.params} parameters; there are ${given.length}.`);
  return Object.freeze(Object.fromEntries(given.map(([name, value]) => {
    const text = typeof value === 'string' ? value : (toJson(value) ?? '');
    if (text.length > LIMITS.length) throw new HandlerError(`The parameter "${name}" has ${text.length} characters; at most ${LIMITS.length} fit into an address.`, 'Keep longer values in a state.');
    return [name, text] as const;
  })));
}

function haveSameTexts(left: PageParams, right: PageParams): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}
