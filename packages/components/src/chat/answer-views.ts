import { createCopyButton } from '../element/copy-button.ts';
import type { Localize } from '../element/localize.ts';
import { linkImages } from '../markdown/link-images.ts';
import type { ImagePolicy } from '../markdown/link-images.ts';
import { sanitiseMarkdown } from '../markdown/sanitise-markdown.ts';
import { StreamedMarkdown } from '../markdown/streamed-markdown.ts';
import type { ChatCitation } from './chat-message.ts';
import { linkCitations } from './cite.ts';
import { addCodeCopy } from './code-copy.ts';

/** The nodes of one answer, kept while it grows and after. */
export interface AnswerView {
  readonly content: HTMLElement;
  readonly copy: HTMLElement;
}

/** Makes and keeps the nodes of answers, so that only the one that grows is formatted again. */
export class AnswerViews {
  readonly #localize: () => Localize;
  readonly #images: ImagePolicy;
  readonly #ofMessages = new WeakMap<object, AnswerView>();
  #growing: GrowingAnswer | undefined;

  constructor(localize: () => Localize, images: ImagePolicy) {
    this.#localize = localize;
    this.#images = images;
  }

  /** The nodes of a message. The object that the message was read from is its identity. */
  of(message: object, content: string, citations: readonly ChatCitation[]): AnswerView {
    const known = this.#ofMessages.get(message);
    if (known !== undefined) return known;
    const view = new GrowingAnswer(citations, { localize: this.#localize, images: this.#images });
    view.update(content, false);
    this.#ofMessages.set(message, view);
    return view;
  }

  /** The nodes of the answer under way, with what has come of it. */
  growing(content: string, citations: readonly ChatCitation[]): AnswerView {
    this.#growing ??= new GrowingAnswer(citations, { localize: this.#localize, images: this.#images });
    this.#growing.update(content, true);
    return this.#growing;
  }

  /** The answer under way has ended as this message: its nodes stay, without a flicker. */
  settle(message: object, content: string): void {
    this.#growing?.update(content, false);
    if (this.#growing !== undefined) this.#ofMessages.set(message, this.#growing);
    this.#growing = undefined;
  }
}

class GrowingAnswer implements AnswerView {
  readonly copy: HTMLElement;
  readonly #markdown: StreamedMarkdown;
  #text = '';

  constructor(citations: readonly ChatCitation[], { localize, images }: { readonly localize: () => Localize; readonly images: ImagePolicy }) {
    this.#markdown = new StreamedMarkdown({
      sanitise: sanitiseMarkdown,
      decorate: (fragment) => {
        linkImages(fragment, images);
        linkCitations(fragment, citations, localize);
        addCodeCopy(fragment, localize);
      },
    });
    this.copy = createCopyButton(() => this.#text, localize);
  }

  get content(): HTMLElement {
    return this.#markdown.element;
  }

  update(text: string, isUnderWay: boolean): void {
    this.#text = text;
    this.#markdown.update(text, { isUnderWay });
  }
}
