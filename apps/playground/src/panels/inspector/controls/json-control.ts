import type { PropType } from '@inlay/runtime/component';
import type { JsonValue } from '@inlay/runtime/document';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { growingTextStyles } from '../../../expression-field/growing-text.styles.ts';
import { problemNote, problemNoteStyles } from '../../../expression-field/problem-note.ts';
import { fireChange } from '../../control-change.ts';
import { ControlElement } from '../../control-element.ts';
import { readJson, writeJson } from './read-json.ts';

/** Whoever begins with it means an expression and no entry of a list. */
const EXPRESSION_OPENER = /^\s*(?:<<|\{\{)/;

/** A list, an object or any other value, written as JSON or, where that is enough, in plain words. What is not JSON yet stays in the box, with the reason below. */
export class JsonControl extends ControlElement {
  static override properties = { ...ControlElement.properties, value: { attribute: false }, type: { type: String }, placeholder: { type: String } };
  static override styles = [...ControlElement.styles, growingTextStyles, problemNoteStyles];

  declare value: JsonValue | undefined;
  declare type: PropType;
  declare placeholder: string;

  /** What was typed last, with its own spaces and line breaks. */
  #draft: string | undefined;

  constructor() {
    super();
    this.type = 'any';
    this.placeholder = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A value from elsewhere (undo, another tab) takes the place of what was typed.
    if (changed.has('value') && this.#draft !== undefined && writeJson(readJson(this.#draft, this.type).value) !== writeJson(this.value)) this.#draft = undefined;
  }

  protected override render(): TemplateResult {
    const text = this.#draft ?? writeJson(this.value, this.type);
    const { problem } = readJson(text, this.type);
    return html`
      <div class="box">
        <div class="growing mono">
          <div class="mirror" aria-hidden="true">${`${text}\u200b`}</div>
          <textarea id="control" rows="1" spellcheck="false" autocapitalize="off" aria-label=${this.label} aria-description="${this.type === 'array' ? 'Words with commas between them, or JSON.' : 'JSON.'} ${this.description}" placeholder=${this.placeholder}
            aria-invalid=${problem === undefined ? 'false' : 'true'} aria-errormessage=${problem === undefined ? nothing : 'problem'}
            .value=${live(text)} @input=${this.#input}></textarea>
        </div>
      </div>
      <div id="problem" aria-live="polite">${problemNote(problem)}</div>
    `;
  }

  readonly #input = (event: InputEvent): void => {
    const { value: text, selectionStart } = event.target as HTMLTextAreaElement;
    this.#draft = text;
    const { value, problem } = readJson(text, this.type);
    if (EXPRESSION_OPENER.test(text)) fireChange(this, { value: text, caret: selectionStart });
    else if (problem === undefined) fireChange(this, { value });
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-json-control': JsonControl;
  }
}
