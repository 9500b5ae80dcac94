import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from './element-place.ts';
import { loadLanguage, onLanguages } from './languages/languages.ts';
import { localizeIn } from './localize.ts';
import type { Localize } from './localize.ts';

/** What a controller needs of its element. */
type Host = ReactiveControllerHost & Element;

/**
 * Keeps an element in the language of its place: that of the closest `lang`, through shadow roots, also when it changes
 * or the element is moved. Fetches the language when it is first needed, and calls `changed` whenever something is to be
 * said anew: by default the element renders again.
 */
export class LocalizeController implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  #localize: Localize;

  constructor(host: Host, changed = (): void => host.requestUpdate()) {
    this.#host = host;
    this.#changed = changed;
    this.#localize = localizeIn(languageOf(host));
    host.addController(this);
  }

  /** Says texts in the language of the place as it is now. */
  get localize(): Localize {
    return this.#localize;
  }

  hostConnected(): void {
    placed.add(this);
    watchRootsOf(this.#host);
    this.follow();
  }

  hostDisconnected(): void {
    placed.delete(this);
  }

  /** Looks where the element is now. */
  follow(): void {
    const locale = languageOf(this.#host);
    if (locale !== undefined) void loadLanguage(locale);
    if (locale === this.#localize.locale) return;
    this.#localize = localizeIn(locale);
    this.#changed();
  }

  /** Says everything anew: the language has other words now. */
  repeat(): void {
    this.#changed();
  }
}

/** The controllers of the elements that are on a page and speak. */
const placed = new Set<LocalizeController>();
/** The trees whose `lang` attributes are watched: for as long as they exist, which is as long as the browser keeps the watch. */
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Watches the tree that an element is in, and those around it. */
function watchRootsOf(element: Element): void {
  observer ??= startWatching();
  for (let root: Node | undefined = element.getRootNode(); root !== undefined; root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined) {
    if (!watched.has(root)) observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    watched.add(root);
  }
}

function startWatching(): MutationObserver {
  onLanguages(() => placed.forEach((controller) => controller.repeat()));
  return new MutationObserver(() => placed.forEach((controller) => controller.follow()));
}
