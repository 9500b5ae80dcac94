import { html, isServer, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { codeHeadStyles } from '../element/code-head.styles.ts';
import { createCopyButton } from '../element/copy-button.ts';
import { elementFrom } from '../element/element-from.ts';
import { emptyStyles } from '../element/empty.styles.ts';
import { sayAgain } from '../element/said-nodes.ts';
import { spinnerStyles } from '../element/spinner.styles.ts';
import { comparableText } from './comparable-text.ts';
import { diffBlocks, diffText, unifiedRows } from './diff-row.ts';
import type { DiffBlock, TextDiff } from './diff-row.ts';
import { diffTable } from './diff-table.ts';
import { diffViewProperties } from './diff-view.properties.ts';
import { diffViewStyles } from './diff-view.styles.ts';

/** Side by side needs so much room, in pixels. */
const SPLIT_WIDTH = 560;
/** So many lines are in the page at first, and so many more each time. */
const ROWS_AT_ONCE = 1000;

type Compare = (before: string, after: string) => TextDiff;

/**
 * What differs in two texts or values, line by line and in lines word by word; what compares them is fetched when it is
 * first needed. Signs and words, not colours alone, say what went and what came. Pattern: a native table.
 *
 * @summary What differs in two texts.
 * @status stable
 * @since 0.1.0
 * @csspart head - The words above, the counts and the button that copies.
 * @csspart label - The words above.
 * @csspart counts - How many lines came and went.
 * @csspart copy - The button that copies all of it.
 * @csspart table - The lines.
 * @csspart gap - The button in place of lines that are the same.
 * @csspart more - The button that shows more lines.
 * @csspart empty - The sentence shown while nothing differs.
 */
export class InlayDiffView extends elementFrom(diffViewProperties) {
  static override styles = [...coreStyles, buttonStyles, codeHeadStyles, emptyStyles, spinnerStyles, diffViewStyles];

  #copyButton: HTMLButtonElement | undefined;
  readonly #opened = new Set<number>();
  #frame = 0;
  /** The other layout has another height: changed within the observation, browsers would report a loop. */
  #observer: ResizeObserver | undefined;
  #limit = ROWS_AT_ONCE;
  #isWide = true;
  #compare: Compare | undefined;
  #hasFailed = false;
  #diff: TextDiff | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer ??= new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#look());
    });
    this.#observer.observe(this);
    if (this.#compare === undefined) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const isNew = changed.has('oldValue') || changed.has('newValue');
    if (isNew) this.#opened.clear();
    if (isNew) this.#limit = ROWS_AT_ONCE;
    if (isNew || this.#diff === undefined) this.#diff = this.#compare?.(comparableText(this.oldValue), comparableText(this.newValue));
  }

  #copy(): HTMLButtonElement {
    this.#copyButton ??= createCopyButton(() => (this.#diff === undefined ? '' : diffText(this.#diff)), () => this.localize);
    return this.#copyButton;
  }

  protected override localeChanged(): void {
    super.localeChanged();
    if (this.hasUpdated) sayAgain(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const diff = this.#diff;
    return html`
      <div class="head" part="head">
        <span class="label" part="label" id="label">${this.label}</span>
        ${diff === undefined ? nothing : html`<span class="counts" part="counts">${this.#counts(diff)}</span>`}
        ${isServer ? nothing : this.#copy()}
      </div>
      <p class="note" role="status">${this.#note()}</p>
      ${diff === undefined || this.loading ? nothing : this.#lines(diff)}
    `;
  }

  #counts({ added, removed }: TextDiff): TemplateResult {
    return html`<span class="added">+${added}<span class="visually-hidden"> ${this.localize.plural('{count} line added', '{count} lines added', { count: added })}</span></span>
      <span class="removed">−${removed}<span class="visually-hidden"> ${this.localize.plural('{count} line removed', '{count} lines removed', { count: removed })}</span></span>`;
  }

  #note(): TemplateResult | string | typeof nothing {
    if (this.#hasFailed) return this.localize('What compares texts could not be loaded. Reload the page.');
    if (this.loading || this.#diff === undefined) return html`<span class="spinner"></span> ${this.localize('Loading…')}`;
    if (this.#diff.isCut) return this.localize('Only the first lines are compared: there are very many.');
    return this.#diff.isRough ? this.localize('The texts differ too much to be compared line by line.') : nothing;
  }

  #lines(diff: TextDiff): TemplateResult {
    if (diff.added === 0 && diff.removed === 0) return html`<p class="empty" part="empty">${this.localizeProp('emptyMessage')}</p>`;
    const isSplit = this.layout === 'split' && this.#isWide;
    const rows = isSplit ? diff.rows : unifiedRows(diff.rows);
    const { blocks, left } = firstRows(diffBlocks(rows, this.context, this.#opened), this.#limit);
    const words = { before: this.localizeProp('oldLabel'), after: this.localizeProp('newLabel') };
    return html`
      <div class="scroller" tabindex="0" role="region" aria-label=${this.label || this.localize('Differences')}>${diffTable(blocks, { isSplit, words, localize: this.localize, open: this.#open })}</div>
      ${left > 0 ? html`<button class="button plain small" part="more" type="button" @click=${this.#showMore}>${this.localize('Show {count} more of {total}', { count: Math.min(left, ROWS_AT_ONCE), total: left })}</button>` : nothing}
    `;
  }

  readonly #open = (start: number): void => {
    this.#opened.add(start);
    // The button is gone: the keyboard stays where it was.
    this.renderRoot.querySelector<HTMLElement>('.scroller')?.focus();
    this.requestUpdate();
  };

  readonly #showMore = (): void => {
    this.#limit += ROWS_AT_ONCE;
    this.requestUpdate();
  };

  #look(): void {
    const isWide = this.offsetWidth === 0 || this.offsetWidth >= SPLIT_WIDTH;
    if (isWide === this.#isWide) return;
    this.#isWide = isWide;
    // The places of gaps are those of the other layout.
    this.#opened.clear();
    this.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      this.#compare = (await import('./compare-texts.ts')).compareTexts;
    } catch {
      this.#hasFailed = true;
    }
    this.requestUpdate();
  }
}

/** As many rows as fit a limit; `left` is how many do not. */
function firstRows(blocks: readonly DiffBlock[], limit: number): { readonly blocks: readonly DiffBlock[]; readonly left: number } {
  let room = limit;
  let left = 0;
  const shown: DiffBlock[] = [];
  for (const block of blocks) {
    if ('gap' in block) {
      if (room > 0) shown.push(block);
      continue;
    }
    shown.push({ rows: block.rows.slice(0, room) });
    left += Math.max(0, block.rows.length - room);
    room = Math.max(0, room - block.rows.length);
  }
  return { blocks: shown, left };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-diff-view': InlayDiffView;
  }
}
