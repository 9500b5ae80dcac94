import { baseStyles } from '@inlay/components/element';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { paletteEntries } from './commands.ts';
import type { CommandContext, PaletteEntry } from './commands.ts';
import { DialogElement } from './dialog-element.ts';
import { dialogStyles } from './dialog.styles.ts';
import { keysTemplate, keysStyles } from './keys-template.ts';
import { rankEntries } from './rank-entries.ts';

/** More are not drawn; typing narrows them down. */
const MOST_SHOWN = 60;

const paletteStyles = css`
  dialog {
    inset-block: 12vh auto;
    padding: 0;
    overflow: hidden;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
    max-block-size: min(480px, 76vh);
  }

  input {
    flex: none;
    block-size: 44px;
    padding-inline: var(--_space-16);
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: inherit;
    font: inherit;
    font-size: 16px;
  }

  input:focus-visible {
    outline: none;
  }

  [role='listbox'] {
    padding: var(--_space-4);
    overflow: auto;
    overscroll-behavior: contain;
  }

  [role='option'] {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-block-size: 32px;
    padding-inline: var(--_space-12);
    border-radius: var(--_radius-control);
    cursor: default;
  }

  [role='option'][aria-selected='true'] {
    background: var(--_selection);
  }

  .title {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .kind {
    flex: 1;
    color: var(--_text-muted);
    font-size: 12px;
    white-space: nowrap;
  }

  .empty {
    margin: 0;
    padding: var(--_space-16);
    color: var(--_text-muted);
  }
`;

/** Everything that the playground can do and every place in the app, found by typing. A combobox with a list, by the ARIA authoring practices. */
export class CommandPalette extends DialogElement {
  static override properties = { context: { attribute: false } };
  static override styles = [...baseStyles, dialogStyles, keysStyles, paletteStyles];

  declare context: CommandContext;

  protected override readonly labelled = { words: 'Command palette' };

  #typed = '';
  #entries: readonly PaletteEntry[] = [];
  #current = 0;

  /** Shows the palette with what can be done now. */
  override open(): Promise<void> {
    this.#typed = '';
    this.#current = 0;
    this.#entries = paletteEntries(this.context.session);
    return super.open();
  }

  protected override content(): TemplateResult {
    const found = this.#found;
    const current = found[this.#current];
    return html`
      <input type="text" role="combobox" autofocus aria-label="Find a command or a place" placeholder="Find a command, a component, a query…" autocomplete="off" spellcheck="false"
        aria-expanded="true" aria-controls="list" aria-autocomplete="list" aria-activedescendant=${current === undefined ? nothing : `option-${this.#current}`}
        .value=${live(this.#typed)} @input=${this.#onInput} @keydown=${this.#onKey}>
      <div id="list" role="listbox" aria-label="Found">
        ${repeat(found, ({ id }) => id, (entry, index) => html`
          <div id="option-${index}" role="option" aria-selected=${index === this.#current ? 'true' : 'false'} @click=${() => this.#run(entry)} @pointermove=${() => this.#move(index)}>
            <span class="title">${entry.title}</span><span class="kind">${entry.kind}</span>${entry.keys === undefined ? nothing : keysTemplate(entry.keys)}
          </div>
        `)}
      </div>
      ${found.length === 0 ? html`<p class="empty" role="status">Nothing is called “${this.#typed}”.</p>` : nothing}
    `;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  get #found(): readonly PaletteEntry[] {
    return rankEntries(this.#entries, this.#typed).slice(0, MOST_SHOWN);
  }

  #move(to: number): void {
    if (to === this.#current) return;
    this.#current = to;
    this.requestUpdate();
  }

  /** Closes first, so that the keyboard is back where it was, and what runs may take it from there. */
  #run(entry: PaletteEntry): void {
    this.close();
    entry.run(this.context);
  }

  readonly #onInput = (event: InputEvent): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#current = 0;
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const found = this.#found;
    const last = found.length - 1;
    const to = { ArrowDown: this.#current === last ? 0 : this.#current + 1, ArrowUp: this.#current === 0 ? last : this.#current - 1, PageDown: Math.min(last, this.#current + 10), PageUp: Math.max(0, this.#current - 10) }[event.key];
    const chosen = found[this.#current];
    if (to !== undefined && last >= 0) this.#move(to);
    else if (event.key === 'Enter' && chosen !== undefined) this.#run(chosen);
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-command-palette': CommandPalette;
  }
}
