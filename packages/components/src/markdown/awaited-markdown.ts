import { lazySanitiser } from './lazy-sanitiser.ts';
import { StreamedMarkdown } from './streamed-markdown.ts';
import type { StreamedMarkdownOptions } from './streamed-markdown.ts';

/**
 * Formatted text that grows, as `StreamedMarkdown`, of which there is none at first: what formats it is fetched with the
 * first words. Until then they are shown as they were written; where it cannot be had they stay so, and the next text asks again.
 */
export class AwaitedMarkdown {
  /** Where the text stands; to be inserted once. */
  readonly element = document.createElement('div');
  readonly #decorate: StreamedMarkdownOptions['decorate'];
  #streamed: StreamedMarkdown | undefined;
  #plain: HTMLElement | undefined;
  #show: () => void = () => undefined;
  #waiting: Promise<void> | undefined;

  constructor(decorate?: StreamedMarkdownOptions['decorate']) {
    this.#decorate = decorate;
  }

  /** Resolves when the last text is formatted, or cannot be. */
  get ready(): Promise<void> {
    return this.#waiting ?? Promise.resolve();
  }

  /** Fetches what formats: words come soon. */
  prepare(): void {
    void lazySanitiser.fetch().catch(() => undefined);
  }

  update(text: string, options?: { readonly isUnderWay?: boolean }): void {
    this.#show = () => this.update(text, options);
    const sanitise = lazySanitiser.loaded;
    if (sanitise !== undefined) {
      this.#streamed ??= this.#open(sanitise);
      this.#streamed.update(text, options);
    } else if (text !== '' || this.#plain !== undefined) {
      this.#showPlain(text);
    }
  }

  #open(sanitise: StreamedMarkdownOptions['sanitise']): StreamedMarkdown {
    const streamed = new StreamedMarkdown({ sanitise, ...(this.#decorate === undefined ? {} : { decorate: this.#decorate }) });
    this.element.replaceChildren(streamed.element);
    return streamed;
  }

  #showPlain(text: string): void {
    if (this.#plain === undefined) {
      this.#plain = document.createElement('div');
      this.#plain.className = 'markdown plain';
      this.#plain.setAttribute('part', 'content');
      this.element.replaceChildren(this.#plain);
    }
    this.#plain.textContent = text;
    this.#waiting ??= lazySanitiser.fetch().then(() => this.#show(), () => undefined).finally(() => (this.#waiting = undefined));
  }
}
