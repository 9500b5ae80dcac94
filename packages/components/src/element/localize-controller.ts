import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from './element-place.ts';
import { fetchLanguage } from './languages/fetch-language.ts';
import { speakers } from './languages/other-languages.ts';
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
    speakers.add(this.#follow);
    watchRootsOf(this.#host);
    this.#follow();
  }

  hostDisconnected(): void {
    speakers.delete(this.#follow);
  }

  /** Looks where the element is now. `isNew`: a language has other words, so that all is to be said anew. */
  readonly #follow = (isNew = false): void => {
    const locale = languageOf(this.#host);
    if (locale !== undefined) void fetchLanguage(locale);
    if (locale === this.#localize.locale && !isNew) return;
    this.#localize = localizeIn(locale);
    this.#changed();
  };
}

let observer: MutationObserver | undefined;

/** Watches the `lang` attributes of the tree that an element is in, and of those around it. A tree that is watched already stays so once. */
function watchRootsOf(element: Element): void {
  observer ??= new MutationObserver(() => speakers.forEach((follow) => follow(false)));
  for (let root: Node | undefined = element.getRootNode(); root !== undefined; root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
}
