import { baseStyles } from '@inlay/components/element';
import type { Problem } from '@inlay/runtime/problem';
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { defineOnce } from './define-once.ts';
import { describeValue } from './describe-value.ts';
import type { ExpressionEditor } from './editor/expression-editor.ts';
import { quickFix } from './quick-fix.ts';
import type { ExpressionChange } from './expression-change.ts';
import { expressionFieldStyles } from './expression-field.styles.ts';
import { expressionScope } from './expression-scope.ts';
import { growingTextStyles } from './growing-text.styles.ts';
import { interfaceScaleStyles } from './interface-scale.styles.ts';
import type { AppScope } from '../session/app-scope.ts';
import { withLocalNames } from '../session/local-names.ts';
import type { LocalNames } from '../session/local-names.ts';
import { loadedEditor, loadEditorNear, onEditor } from './load-editor.ts';
import { problemNote, problemNoteStyles } from './problem-note.ts';
import { scriptProblem, templateProblem } from './template-problem.ts';

/**
 * Where a template is written: monospaced, growing with its text, marked with « ». Below it stands the value that it
 * has now or, in its place, what is wrong: mistakes of writing at once, those of running as `problem` says.
 * It keeps nothing of its own: who listens to `value-change` gives the new `value` back.
 *
 * A plain box until the editor has come, which then takes over text, caret and keyboard; where it cannot be had, the box stays.
 * The editor is fetched when a person comes to the first field, by keyboard or pointer.
 *
 * @fires {CustomEvent<ExpressionChange>} value-change - At each keystroke, whether or not it makes sense yet.
 */
export class ExpressionField extends LitElement {
  static override properties = {
    value: { type: String },
    label: { type: String },
    labelHidden: { type: Boolean, attribute: 'label-hidden' },
    description: { type: String },
    placeholder: { type: String },
    choices: { attribute: false },
    result: { attribute: false },
    problem: { attribute: false },
    multiline: { type: Boolean },
    script: { type: Boolean },
    expandable: { type: Boolean },
    locals: { attribute: false },
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
  /** What stands in its place while it is empty. */
  declare placeholder: string;
  /** Texts that are offered where no code is written. */
  declare choices: readonly string[];
  /** The live value; undefined where none is known, and then none is shown. */
  declare result: unknown;
  /** What went wrong when it ran. A mistake in `value` itself comes first. */
  declare problem: Problem | undefined;
  /** Several lines from the start. */
  declare multiline: boolean;
  /** It holds the statements of a script, not a template. */
  declare script: boolean;
  /** It may be long: it can be written in a dialog, beside what it comes to. */
  declare expandable: boolean;
  /** Names that only this place can read, with what they hold now. */
  declare locals: (() => LocalNames) | undefined;

  readonly #scope = new ContextConsumer(this, { context: expressionScope, subscribe: true });
  /** Compiling is done once per text, not once per live value. */
  #written: Problem | undefined;
  #editor: ExpressionEditor | undefined;
  #stopWaiting: (() => void) | undefined;
  /** A word is being put together in the box, which the editor would break off. */
  #isComposing = false;
  #isExpanded = false;

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.labelHidden = false;
    this.description = '';
    this.placeholder = '';
    this.choices = [];
    this.multiline = false;
    this.script = false;
    this.expandable = false;
    loadEditorNear(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWaiting = onEditor(() => this.requestUpdate());
    if (loadedEditor() !== undefined) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#isComposing = false;
    this.#editor?.close();
    this.#editor = undefined;
  }

  /** Focuses the text, with the caret at `caret` when it is given. */
  override focus(options?: FocusOptions & { readonly caret?: number; readonly until?: number }): void {
    const from = options?.caret;
    const to = options?.until ?? from ?? 0;
    if (this.#editor !== undefined) {
      this.#editor.focus(from === undefined ? undefined : { from, to });
      return;
    }
    const { box } = this;
    box?.focus(options);
    if (from !== undefined) box?.setSelectionRange(from, to);
  }

  private get box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('script')) this.#written = this.script ? scriptProblem(this.value) : templateProblem(this.value);
  }

  protected override render(): TemplateResult {
    const { shownProblem: problem, failed } = this;
    return html`
      <div class="title ${this.labelHidden && !this.expandable ? 'visually-hidden' : ''}">
        <label for="text" @click=${() => this.focus()}>${this.label}</label>
        ${this.expandable ? html`<button class="expand" type="button" @click=${() => void this.#openLarge()}>Open large</button>` : nothing}
      </div>
      <div class="box ${failed ? 'failed' : ''}">
        <span class="mark" aria-hidden="true">${this.script ? 'ƒ' : '«»'}</span>
        ${this.#Editor === undefined ? this.#plainBox() : html`<div class="editor ${this.multiline ? 'tall' : ''}"></div>`}
      </div>
      <span id="description" class="visually-hidden">${this.script ? 'Script' : 'Expression'}. ${this.description}</span>
      <div id="below" class="below" aria-live="polite">${problemNote(problem)}${this.#fixButton()}${failed ? nothing : this.#preview()}</div>
      ${this.#isExpanded ? html`<inlay-prompt-dialog .locals=${this.locals} .label=${this.label} .value=${this.value} .problem=${this.problem} @value-change=${(event: CustomEvent<ExpressionChange>) => this.#fire(event.detail.value)} @done=${() => this.#expand(false)}></inlay-prompt-dialog>` : nothing}
    `;
  }

  #compose(isComposing: boolean): void {
    this.#isComposing = isComposing;
    this.requestUpdate();
  }

  /** Where the dialog cannot be had, the field stays as large as it grows. */
  async #openLarge(): Promise<void> {
    const { PromptDialog } = await import('./prompt-dialog.ts').catch(() => ({ PromptDialog: undefined }));
    if (PromptDialog === undefined) return;
    defineOnce('inlay-prompt-dialog', PromptDialog);
    this.#expand(true);
  }

  #expand(isExpanded: boolean): void {
    this.#isExpanded = isExpanded;
    this.requestUpdate();
  }

  /** What is wrong: in the text itself, else when it ran. */
  private get shownProblem(): Problem | undefined {
    return this.#written ?? this.problem;
  }

  private get failed(): boolean {
    return this.shownProblem?.severity === 'error';
  }

  protected override update(changed: PropertyValues<this>): void {
    // What has the keyboard when the editor takes over keeps it, with what was written and chosen up to now.
    const { box } = this;
    const kept = this.#editor === undefined && this.renderRoot instanceof ShadowRoot && box !== null && this.renderRoot.activeElement === box ? { value: box.value, from: box.selectionStart, to: box.selectionEnd } : undefined;
    super.update(changed);
    this.#openEditor();
    const failed = this.failed;
    this.#editor?.update({ value: kept?.value ?? this.value, problem: this.shownProblem, placeholder: this.placeholder, attributes: { 'aria-label': this.label, 'aria-describedby': 'description below', 'aria-invalid': failed ? 'true' : 'false', spellcheck: 'false', autocapitalize: 'off' } });
    if (kept !== undefined) this.#editor?.focus(kept);
  }

  /** What edits, as soon as it has come and may take over. */
  get #Editor(): typeof ExpressionEditor | undefined {
    return this.#isComposing ? undefined : loadedEditor();
  }

  #openEditor(): void {
    const Editor = this.#Editor;
    const place = this.renderRoot.querySelector<HTMLElement>('.editor');
    if (Editor === undefined || this.#editor !== undefined || place === null || !(this.renderRoot instanceof ShadowRoot)) return;
    const { styleSheet } = Editor.styles;
    if (styleSheet !== undefined && !this.renderRoot.adoptedStyleSheets.includes(styleSheet)) this.renderRoot.adoptedStyleSheets.push(styleSheet);
    this.#editor = new Editor(place, this.renderRoot, { kind: this.script ? 'script' : 'template', scope: () => this.#scopeHere, choices: () => this.choices, onInput: (value) => this.#fire(value) });
  }

  get #scopeHere(): AppScope | undefined {
    const scope = this.#scope.value;
    return scope === undefined || this.locals === undefined ? scope : withLocalNames(scope, this.locals);
  }

  #plainBox(): TemplateResult {
    return html`
      <div class="growing mono ${this.multiline ? 'tall' : ''}">
        <div class="mirror" aria-hidden="true">${`${this.value}\u200b`}</div>
        <textarea id="text" rows="1" spellcheck="false" autocapitalize="off" autocomplete="off" placeholder=${this.placeholder}
          aria-describedby="description below" aria-invalid=${this.failed ? 'true' : 'false'}
          .value=${live(this.value)} @input=${this.#onInput} @compositionstart=${() => this.#compose(true)} @compositionend=${() => this.#compose(false)}></textarea>
      </div>
    `;
  }

  #fixButton(): TemplateResult | typeof nothing {
    const problem = this.shownProblem;
    const fix = problem && quickFix(this.value, problem);
    if (fix === undefined) return nothing;
    return html`<button class="fix" type="button" @click=${() => this.#fire(this.value.slice(0, fix.from) + fix.insert + this.value.slice(fix.to))}>${fix.title}</button>`;
  }

  #preview(): TemplateResult | typeof nothing {
    if (this.result === undefined) return nothing;
    const { kind, text } = describeValue(this.result);
    return html`<p class="preview ${kind}"><span class="equals" aria-hidden="true">=</span><span class="result"><span class="visually-hidden">Now: </span>${text}</span></p>`;
  }

  #fire(value: string): void {
    this.dispatchEvent(new CustomEvent<ExpressionChange>('value-change', { detail: { value } }));
  }

  readonly #onInput = (event: InputEvent): void => {
    event.stopPropagation();
    this.#fire((event.target as HTMLTextAreaElement).value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-expression-field': ExpressionField;
  }
}
