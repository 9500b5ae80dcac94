import type { Problem } from '@inlay/runtime/problem';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemNote, problemNoteStyles } from '../expression-field/problem-note.ts';
import { fireChange } from './control-change.ts';
import { ControlElement } from './control-element.ts';
import { readNumber } from './read-number.ts';

/** A number; empty is the default. What is no number yet stays in the box, with the reason below. */
export class NumberControl extends ControlElement {
  static override properties = { ...ControlElement.properties, value: { attribute: false }, placeholder: { type: String }, min: { type: Number }, max: { type: Number }, whole: { type: Boolean } };
  static override styles = [...ControlElement.styles, problemNoteStyles];

  declare value: number | undefined;
  /** The default, which holds while nothing is set. */
  declare placeholder: string;
  declare min: number | undefined;
  declare max: number | undefined;
  /** Whole numbers only. */
  declare whole: boolean;

  /** What was typed last, as it was typed: `1.` and `1.0` are numbers on the way to another. */
  #draft: string | undefined;

  constructor() {
    super();
    this.placeholder = '';
    this.whole = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A value from elsewhere (undo, the canvas) takes the place of what was typed.
    if (changed.has('value') && this.#draft !== undefined && this.#read(this.#draft).value !== this.value) this.#draft = undefined;
  }

  protected override render(): TemplateResult {
    const text = this.#draft ?? (this.value === undefined ? '' : String(this.value));
    const { problem } = this.#read(text);
    return html`
      <input id="control" inputmode="decimal" autocomplete="off" aria-label=${this.label} aria-description=${this.description} placeholder=${this.placeholder}
        aria-invalid=${problem === undefined ? 'false' : 'true'} aria-errormessage=${problem === undefined ? nothing : 'problem'}
        .value=${live(text)} @input=${this.#input} @keydown=${this.#step}>
      <div id="problem" aria-live="polite">${problemNote(problem)}</div>
    `;
  }

  #read(text: string): { readonly value: number | undefined; readonly problem?: Problem } {
    return readNumber(text, { min: this.min, max: this.max, whole: this.whole });
  }

  #take(text: string): void {
    this.#draft = text;
    const { value, problem } = this.#read(text);
    if (problem === undefined) fireChange(this, { value });
    this.requestUpdate();
  }

  readonly #input = (event: InputEvent): void => this.#take((event.target as HTMLInputElement).value);

  readonly #step = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = String((this.value ?? (Number(this.placeholder) || 0)) + step);
    if (this.#read(next).problem === undefined) this.#take(next);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-number-control': NumberControl;
  }
}
