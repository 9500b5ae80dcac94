import { baseStyles } from '@inlay/components/element';
import type { Problem } from '@inlay/runtime/problem';
import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { interfaceScaleStyles } from '../expression-field/interface-scale.styles.ts';
import { problemNote, problemNoteStyles } from '../expression-field/problem-note.ts';

/**
 * A name, changed by Enter or by leaving the field. A name that is refused stays as it was typed, with the
 * reason below; Escape goes back to the one that holds.
 */
export class NameField extends LitElement {
  static override properties = { name: { type: String }, rename: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, problemNoteStyles, css`
    :host {
      display: grid;
      gap: var(--_space-4);
      min-inline-size: 0;
    }

    input {
      inline-size: 100%;
      block-size: 28px;
      padding-inline: var(--_space-8);
      border: 1px solid transparent;
      border-radius: var(--_radius-control);
      background: transparent;
      color: inherit;
      font: inherit;
      font-family: var(--_font-mono);
      font-weight: var(--_weight-strong);
      text-overflow: ellipsis;
    }

    input:hover,
    input:focus {
      border-color: var(--_line-strong);
      background: var(--_surface);
    }

    input[aria-invalid='true'] {
      border-color: var(--_danger);
    }

    .below {
      padding-inline-start: 9px;
    }

    .below:not(:has(*)) {
      display: none;
    }
  `];

  declare name: string;
  /** Gives the thing the new name, or says why not. */
  declare rename: (to: string) => Problem | undefined;

  #typed: string | undefined;
  #refused: Problem | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('name')) this.#reset();
  }

  protected override render(): TemplateResult {
    const refused = this.#refused;
    return html`
      <input aria-label="Name" spellcheck="false" autocapitalize="off" autocomplete="off" title="The name that expressions use"
        aria-invalid=${refused === undefined ? 'false' : 'true'} aria-errormessage=${refused === undefined ? nothing : 'below'}
        .value=${live(this.#typed ?? this.name)} @input=${this.#input} @change=${this.#commit} @keydown=${this.#key}>
      <div id="below" class="below" aria-live="polite">${problemNote(refused)}</div>
    `;
  }

  #reset(): void {
    this.#typed = undefined;
    this.#refused = undefined;
    this.requestUpdate();
  }

  readonly #input = (event: InputEvent): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#refused = undefined;
    this.requestUpdate();
  };

  readonly #commit = (): void => {
    const to = (this.#typed ?? this.name).trim();
    this.#refused = to === this.name ? undefined : this.rename(to);
    if (this.#refused === undefined) this.#typed = undefined;
    this.requestUpdate();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.#commit();
    else if (event.key === 'Escape' && this.#typed !== undefined) this.#reset();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-name-field': NameField;
  }
}
