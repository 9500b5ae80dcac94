import { baseStyles } from '@inlay/components/element';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describeValue } from './describe-value.ts';
import { expressionFieldStyles } from './expression-field.styles.ts';
import { growingTextStyles } from './growing-text.styles.ts';
import { interfaceScaleStyles } from './interface-scale.styles.ts';
import { problemNote, problemNoteStyles } from './problem-note.ts';
import { scriptProblem, templateProblem } from './template-problem.ts';

/** What `value-change` carries. */
export interface ExpressionChange {
  readonly value: string;
}

/**
 * Where a template is written: monospaced, growing with its text, marked with « ». Below it stands the value that it
 * has now or, in its place, what is wrong: mistakes of writing at once, those of running as `problem` says.
 * It keeps nothing of its own: who listens to `value-change` gives the new `value` back.
 *
 * @fires {CustomEvent<ExpressionChange>} value-change - At each keystroke, whether or not it makes sense yet.
 */
export class ExpressionField extends LitElement {
  static override properties = {
    value: { type: String },
    label: { type: String },
    labelHidden: { type: Boolean, attribute: 'label-hidden' },
    description: { type: String },
    result: { attribute: false },
    problem: { attribute: false },
    multiline: { type: Boolean },
    script: { type: Boolean },
  };

  static override styles = [...baseStyles, interfaceScaleStyles, problemNoteStyles, growingTextStyles, expressionFieldStyles];

  /** The template's source. */
  declare value: string;
  /** Its name: written above it, and read. */
  declare label: string;
  /** Only read, where the name stands on the screen already. */
  declare labelHidden: boolean;
  /** What it is for, for assistive technology. */
  declare description: string;
  /** The live value; undefined where none is known, and then none is shown. */
  declare result: unknown;
  /** What went wrong when it ran. A mistake in `value` itself comes first. */
  declare problem: Problem | undefined;
  /** Several lines from the start. */
  declare multiline: boolean;
  /** It holds the statements of a script, not a template. */
  declare script: boolean;

  /** Compiling is done once per text, not once per live value. */
  #written: Problem | undefined;

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.labelHidden = false;
    this.description = '';
    this.multiline = false;
    this.script = false;
  }

  /** Focuses the text, with the caret at `caret` when it is given. */
  override focus(options?: FocusOptions & { readonly caret?: number }): void {
    const box = this.renderRoot.querySelector('textarea');
    box?.focus(options);
    if (options?.caret !== undefined) box?.setSelectionRange(options.caret, options.caret);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('script')) this.#written = this.script ? scriptProblem(this.value) : templateProblem(this.value);
  }

  protected override render(): TemplateResult {
    const problem = this.#written ?? this.problem;
    const failed = problem?.severity === 'error';
    return html`
      <label for="text" class=${this.labelHidden ? 'visually-hidden' : ''}>${this.label}</label>
      <div class="box ${failed ? 'failed' : ''}">
        <span class="mark" aria-hidden="true">${this.script ? 'ƒ' : '«»'}</span>
        <div class="growing mono ${this.multiline ? 'tall' : ''}">
          <div class="mirror" aria-hidden="true">${`${this.value}\u200b`}</div>
          <textarea id="text" rows="1" spellcheck="false" autocapitalize="off" autocomplete="off"
            aria-describedby="description below" aria-invalid=${failed ? 'true' : 'false'}
            .value=${live(this.value)} @input=${this.#input}></textarea>
        </div>
      </div>
      <span id="description" class="visually-hidden">${this.script ? 'Script' : 'Expression'}. ${this.description}</span>
      <div id="below" class="below" aria-live="polite">${problemNote(problem)}${failed ? nothing : this.#preview()}</div>
    `;
  }

  #preview(): TemplateResult | typeof nothing {
    if (this.result === undefined) return nothing;
    const { kind, text } = describeValue(this.result);
    return html`<p class="preview ${kind}"><span class="equals" aria-hidden="true">=</span><span class="result"><span class="visually-hidden">Now: </span>${text}</span></p>`;
  }

  readonly #input = (event: InputEvent): void => {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent<ExpressionChange>('value-change', { detail: { value: (event.target as HTMLTextAreaElement).value } }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-expression-field': ExpressionField;
  }
}
