import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import type { EditorSurface, SurfaceEvents } from '../element/editor-surface.ts';
import { elementClass } from '../element/element-class.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { safeLink } from '../element/safe-url.ts';
import { SurfaceElement } from '../element/surface-element.ts';
import { surfaceStyles } from '../element/surface.styles.ts';
import type { ValidityProblem } from '../element/validity-problem.ts';
import { toolStyles } from '../element/tool.styles.ts';
import { markdownStyles } from '../markdown/markdown.styles.ts';
import { linkRowTemplate } from './link-row-template.ts';
import { plainTextOf } from './plain-text.ts';
import { richTextProblem } from './rich-text-problem.ts';
import { richTextEditorProperties } from './rich-text-editor.properties.ts';
import { richTextEditorStyles } from './rich-text-editor.styles.ts';
import { NOWHERE } from './rich-text-place.ts';
import type { RichTextCommand, RichTextPlace } from './rich-text-place.ts';
import type { RichTextSurface, RichTextSurfaceState } from './rich-text-surface.ts';
import { toolbarTemplate } from './toolbar-template.ts';

/** An address without a scheme that people write as if it had one. */
const BARE_DOMAIN = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#:]|$))/i;
const BARE_MAIL = /^[^\s@/:]+@[^\s@/]+\.[a-z]{2,}$/i;

/**
 * A text with formatting, in Lexical, which is fetched when the first editor stands on a page; until then a plain text
 * box takes what is typed. `value` is Markdown or clean HTML, by `format`; it stays as it was given until the person
 * changes it. What is pasted comes in clean, and links lead only where links may.
 * Pattern: ARIA textbox of several lines, with an APG toolbar (Alt+F10 goes to it).
 *
 * @summary A text with formatting.
 * @status stable
 * @since 0.1.0
 * @fires {Event} input - Each change by the person.
 * @fires {Event} change - The text was changed and left. Never for a change by script.
 * @fires {CustomEvent<null>} submit - Ctrl+Enter or ⌘+Enter. Does not bubble.
 * @slot label - In place of `label`.
 * @slot help - In place of `helpText`.
 * @csspart label - The label.
 * @csspart frame - The frame around toolbar and text.
 * @csspart toolbar - The buttons above the text.
 * @csspart tool - One of them.
 * @csspart link - The row in which the address of a link is written.
 * @csspart control - The plain text box that stands until the editor is there.
 * @csspart help - The help line.
 * @csspart error - The message that says what is wrong.
 * @csspart spinner - The ring while loading.
 * @csspart count - The number of characters, when `maxLength` is set.
 * @cssstate user-invalid - The person has been there and the text cannot be accepted.
 * @cssstate user-valid - The person has been there and the text is accepted.
 */
export class InlayRichTextEditor extends elementClass(richTextEditorProperties, SurfaceElement) {
  static override styles = [...coreStyles, fieldStyles, buttonStyles, surfaceStyles, markdownStyles, toolStyles, richTextEditorStyles];

  #rich: RichTextSurface | undefined;
  #place: RichTextPlace = NOWHERE;
  #stop = 0;
  #link: { readonly address: string; readonly isRefused: boolean } | undefined;

  /** The words without the formatting. */
  get text(): string {
    return plainTextOf(this.value, this.format);
  }

  protected override validityProblem(): ValidityProblem | null {
    return richTextProblem(this, this.value);
  }

  protected override async loadSurface(events: SurfaceEvents): Promise<EditorSurface> {
    const { RichTextSurface } = await import('./rich-text-surface.ts');
    this.#rich = new RichTextSurface({
      ...events,
      onPlace: (place) => {
        this.#place = place;
        this.requestUpdate();
      },
      onWish: (wish) => (wish === 'link' ? this.#openLink() : this.#toolbarStop?.focus()),
    });
    return this.#rich;
  }

  protected override surfaceState(): RichTextSurfaceState {
    return { ...super.surfaceState(), format: this.format };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.writeLines();
  }

  protected override render(): TemplateResult {
    return this.fieldAround(this.editorFrame(this.canChange ? html`${this.#toolbar()}${this.#link ? this.#linkRow(this.#link) : nothing}` : nothing), { isGroup: true, aside: this.#count() });
  }

  #toolbar(): TemplateResult {
    return toolbarTemplate({
      place: this.#place, isReady: this.#rich !== undefined, stop: this.#stop, localize: this.localize, run: this.#run,
      moveStop: (stop) => {
        this.#stop = stop;
        this.requestUpdate();
      },
    });
  }

  #linkRow({ address, isRefused }: { readonly address: string; readonly isRefused: boolean }): TemplateResult {
    return linkRowTemplate({ address, isRefused, localize: this.localize, apply: this.#applyLink, remove: () => this.#closeLink(null), cancel: () => this.#closeLink() });
  }

  #count(): TemplateResult | typeof nothing {
    if (this.maxLength === undefined) return nothing;
    const { length } = this.text;
    return html`<span class="count ${length > this.maxLength ? 'over' : ''}" part="count">${length} / ${this.maxLength}</span>`;
  }

  get #toolbarStop(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.tool[tabindex="0"]');
  }

  readonly #run = (command: RichTextCommand): void => {
    if (command === 'link') this.#openLink();
    else this.#rich?.run(command);
  };

  #openLink(): void {
    this.#link = { address: this.#place.link ?? '', isRefused: false };
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('.link-field')?.select());
  }

  readonly #applyLink = (written: string): void => {
    const address = wholeAddress(written.trim());
    if (address === '') return this.#closeLink(null);
    const safe = safeLink(address);
    if (safe !== undefined) return this.#closeLink(safe);
    this.#link = { address: written, isRefused: true };
    this.requestUpdate();
  };

  /** Leaves the row; with an address, or null for none, the link is changed first. */
  #closeLink(address?: string | null): void {
    this.#link = undefined;
    this.focus();
    if (address !== undefined) this.#rich?.link(address);
    this.requestUpdate();
  }
}

function wholeAddress(address: string): string {
  if (BARE_MAIL.test(address)) return `mailto:${address}`;
  return BARE_DOMAIN.test(address) ? `https://${address}` : address;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-rich-text-editor': InlayRichTextEditor;
  }
}
