import { html, isServer, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { coreStyles } from '../element/core.styles.ts';
import { buttonStyles } from '../element/button.styles.ts';
import { codeHeadStyles } from '../element/code-head.styles.ts';
import { createCopyButton } from '../element/copy-button.ts';
import { elementFrom } from '../element/element-from.ts';
import { chevronRight, icon } from '../element/icons.ts';
import { sayAgain } from '../element/said-nodes.ts';
import { treeMove } from '../element/tree-move.ts';
import { jsonRows, MEMBERS_AT_ONCE } from './json-rows.ts';
import type { JsonRow } from './json-rows.ts';
import { jsonText } from './json-text.ts';
import { jsonViewProperties } from './json-view.properties.ts';
import { jsonViewStyles } from './json-view.styles.ts';

/**
 * Any value as a tree whose branches open and close. Closed branches are not read, long ones are shown in parts.
 * Pattern: APG tree view, with one tab stop.
 *
 * @summary A value as a tree.
 * @status stable
 * @since 0.1.0
 * @fires {Event} select - A line was chosen; `selectedPath` is its path.
 * @csspart head - The words above and the button that copies.
 * @csspart label - The words above.
 * @csspart copy - The button that copies all of it as JSON.
 * @csspart tree - The lines.
 * @csspart row - One line.
 */
export class InlayJsonView extends elementFrom(jsonViewProperties) {
  static override styles = [...coreStyles, buttonStyles, codeHeadStyles, jsonViewStyles];

  /** The line that was chosen, as an expression reads it. */
  declare selectedPath: string;

  /** Made when it is first shown, in the language of that place. */
  #copyButton: HTMLButtonElement | undefined;
  readonly #toggled = new Map<string, boolean>();
  readonly #shown = new Map<string, number>();
  #rows: readonly JsonRow[] = [];
  #current = '';
  #takesFocus = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#rows = jsonRows(this.value, { toggled: this.#toggled, shown: this.#shown }, { expandedDepth: this.expandedDepth, localize: this.localize });
    if (!this.#rows.some(({ path }) => path === this.#current)) this.#current = '';
  }

  #copy(): HTMLButtonElement {
    this.#copyButton ??= createCopyButton(() => jsonText(this.value), () => this.localize);
    return this.#copyButton;
  }

  protected override localeChanged(): void {
    super.localeChanged();
    // On the page already: what has not been rendered yet speaks the language that it finds.
    if (this.hasUpdated) sayAgain(this.renderRoot);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="head" part="head"><span class="label" part="label" id="label">${this.label}</span>${isServer ? nothing : this.#copy()}</div>
      <div class="tree" part="tree" role="tree" aria-label=${this.label || this.localize('JSON')} @keydown=${this.#onKey}>${repeat(this.#rows, ({ path }) => path, (row) => this.#row(row))}</div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"].row')?.focus();
  }

  #row(row: JsonRow): TemplateResult {
    const { path, key, level, position, siblings, kind, text, expanded } = row;
    return html`
      <div class="row" part="row" role="treeitem" .style=${`--_level:${level}`} tabindex=${path === this.#current ? 0 : -1}
        aria-level=${level} aria-posinset=${position} aria-setsize=${siblings} aria-expanded=${expanded ?? nothing} aria-selected=${path === this.selectedPath && path !== '' ? 'true' : 'false'}
        @click=${() => this.#choose(row)}>
        <span class="twist">${expanded === undefined ? nothing : icon(chevronRight)}</span>
        ${key === undefined ? nothing : html`<span class="key">${key}<span class="colon">: </span></span>`}<span class="value ${kind}">${text}</span>
      </div>
    `;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = this.#rows.findIndex(({ path }) => path === this.#current);
    const row = this.#rows[index];
    const move = treeMove(this.#rows, index, { name: event.key, rightToLeft: getComputedStyle(this).direction === 'rtl' });
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (row === undefined || (move === undefined && !isChoice)) return;
    event.preventDefault();
    if (move === undefined) this.#choose(row);
    else if ('to' in move) this.#goTo(this.#rows[move.to]!.path);
    else this.#toggle(row);
  };

  #goTo(path: string): void {
    this.#current = path;
    this.#takesFocus = true;
    this.requestUpdate();
  }

  #choose(row: JsonRow): void {
    this.#toggle(row);
    if (row.kind === 'more') return;
    this.selectedPath = row.path;
    this.dispatchEvent(new Event('select'));
  }

  #toggle({ path, kind, expanded }: JsonRow): void {
    if (kind === 'more') {
      const branch = path.slice(0, -1);
      this.#shown.set(branch, (this.#shown.get(branch) ?? MEMBERS_AT_ONCE) + MEMBERS_AT_ONCE);
    }
    if (expanded !== undefined) this.#toggled.set(path, !expanded);
    this.#goTo(path);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-json-view': InlayJsonView;
  }
}
