import { settledLength } from './settled-length.ts';

/** What may be done to each piece of formatted text before it is shown. */
export type Decorate = (fragment: DocumentFragment) => void;

/** What the text is made with. */
export interface StreamedMarkdownOptions {
  /** Formats and cleans a text. */
  readonly sanitise: (markdown: string) => DocumentFragment;
  readonly decorate?: Decorate;
}

/** The line of one or two marks that may become a fence with the next word that comes. */
const HALF_FENCE = /^ {0,3}(?:`{1,2}|~{1,2})$/;
/** So many settled blocks stand side by side; after them, each as many in a box of its own, so that a page of a thousand lays out only the last ones anew. */
const GROUP = 32;
/** `[1]: https://…`, which other paragraphs refer to, so that none of them can be formatted by itself. */
const LINK_DEFINITION = /^ {0,3}\[[^\]\n]+\]:\s/m;

/**
 * Formatted text that grows. Paragraphs, lists and code that can no longer change keep their nodes; only what comes
 * after them is formatted again, so that a word costs the same at the end of a long answer as at its start.
 */
export class StreamedMarkdown {
  /** Where the text stands; to be inserted once. */
  readonly element: HTMLDivElement;
  readonly #options: StreamedMarkdownOptions;
  #settled = '';
  #text = '';
  #open: readonly ChildNode[] = [];
  #isWhole = false;
  /** Where the next settled blocks go: the element itself, then one box after another. */
  #group: HTMLElement;

  constructor(options: StreamedMarkdownOptions) {
    this.#options = options;
    this.element = document.createElement('div');
    this.element.className = 'markdown';
    this.element.setAttribute('part', 'content');
    this.#group = this.element;
  }

  /** Shows a text; cheap when it is the one before with something added. `isUnderWay` holds back half of a code fence. */
  update(text: string, { isUnderWay = false }: { readonly isUnderWay?: boolean } = {}): void {
    const shown = isUnderWay ? withoutHalfFence(text) : text;
    if (shown === this.#text) return;
    this.#text = shown;
    const isWhole = LINK_DEFINITION.test(shown.slice(this.#settled.length));
    if (isWhole !== this.#isWhole || !shown.startsWith(this.#settled)) this.#forget(isWhole);
    for (const node of this.#open) node.remove();
    const rest = shown.slice(this.#settled.length);
    const settled = isWhole ? 0 : settledLength(rest);
    if (settled > 0) {
      this.#append(rest.slice(0, settled), this.#openGroup());
      this.#settled += rest.slice(0, settled);
    }
    this.#open = this.#append(rest.slice(settled), this.element);
  }

  #forget(isWhole: boolean): void {
    this.#isWhole = isWhole;
    this.#settled = '';
    this.#open = [];
    this.#group = this.element;
    this.element.replaceChildren();
  }

  #openGroup(): HTMLElement {
    if (this.#group.childElementCount < GROUP) return this.#group;
    this.#group = document.createElement('div');
    this.#group.className = 'settled';
    this.element.append(this.#group);
    return this.#group;
  }

  #append(markdown: string, to: HTMLElement): readonly ChildNode[] {
    if (markdown === '') return [];
    const fragment = this.#options.sanitise(markdown);
    this.#options.decorate?.(fragment);
    const nodes = [...fragment.childNodes];
    to.append(fragment);
    return nodes;
  }
}

/** Only the last line is looked at: to look through all of a long text for each word of it would cost more and more. */
function withoutHalfFence(text: string): string {
  const start = text.lastIndexOf('\n') + 1;
  return HALF_FENCE.test(text.slice(start)) ? text.slice(0, start) : text;
}
