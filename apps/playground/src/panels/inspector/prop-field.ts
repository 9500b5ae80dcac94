import { baseStyles } from '@inlay/components/element';
import type { Prop, StyleContract } from '@inlay/runtime/component';
import type { JsonValue } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import RotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import { defineOnce } from '../../expression-field/define-once.ts';
import { ExpressionField } from '../../expression-field/expression-field.ts';
import type { ExpressionChange } from '../../expression-field/expression-change.ts';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { problemNote, problemNoteStyles } from '../../expression-field/problem-note.ts';
import type { LocalNames } from '../../session/local-names.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { ColumnsControl } from './columns/columns-control.ts';
import { ChoiceControl } from './controls/choice-control.ts';
import { fireChange } from '../control-change.ts';
import type { ControlChange } from '../control-change.ts';
import { JsonControl } from './controls/json-control.ts';
import { NumberControl } from '../number-control.ts';
import { StyleControl } from './controls/style-control.ts';
import { SwitchControl } from './controls/switch-control.ts';
import { TextControl } from './controls/text-control.ts';
import { isWide, propControl } from './prop-control.ts';
import { propFieldStyles } from './prop-field.styles.ts';
import { chosenIn, EMPTY_EXPRESSION, isBound, literalFor, templateFor } from './prop-source.ts';
import type { ChosenText } from './prop-source.ts';

/**
 * One property: its title, its control or its expression, what it is now, and buttons to bind it and to go back to
 * the default. It writes nothing itself.
 *
 * @fires {CustomEvent<ControlChange>} value-change - The value to set; undefined to clear it.
 */
export class PropField extends LitElement {
  static override properties = { prop: { attribute: false }, value: { attribute: false }, result: { attribute: false }, problem: { attribute: false }, rows: { attribute: false }, literal: { type: Boolean }, contract: { attribute: false }, locals: { attribute: false }, paint: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, problemNoteStyles, propFieldStyles];

  declare prop: Prop<unknown>;
  /** What the document holds; undefined where the default does. */
  declare value: JsonValue | undefined;
  /** What the property is in the running app. */
  declare result: unknown;
  declare problem: Problem | undefined;
  /** The rows that the component shows now. */
  declare rows: unknown;
  /** It can hold no expression. */
  declare literal: boolean;
  /** Names that it reads beside the app. */
  declare locals: (() => LocalNames) | undefined;
  /** Of a style, what it may be, and the colours of its tokens. */
  declare contract: StyleContract | undefined;
  declare paint: (token: string) => string;

  /** True while the expression field is open, also for a text that holds no expression yet or any more. */
  #open = false;
  /** An expression that is being begun: shown, but not set yet. */
  #draft: string | undefined;
  /** What this field set last; any other value comes from elsewhere, and decides anew how it is shown. */
  #set: JsonValue | undefined;
  /** The expression that was given up for a literal, to come back when it is bound again. */
  #given: { readonly expression: string; readonly literal: JsonValue | undefined } | undefined;
  /** What is to be chosen in the expression field that is about to be drawn. */
  #chosen: ChosenText | undefined;

  constructor() {
    super();
    this.literal = false;
    defineOnce('inlay-expression-field', ExpressionField);
    defineOnce('inlay-text-control', TextControl);
    defineOnce('inlay-number-control', NumberControl);
    defineOnce('inlay-switch-control', SwitchControl);
    defineOnce('inlay-choice-control', ChoiceControl);
    defineOnce('inlay-json-control', JsonControl);
    defineOnce('inlay-columns-control', ColumnsControl);
    defineOnce('inlay-style-control', StyleControl);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || (this.hasUpdated && this.value === this.#set)) return;
    this.#open = isBound(this.value);
    this.#draft = undefined;
    this.#set = this.value;
  }

  protected override render(): TemplateResult {
    const { prop, value } = this;
    const open = this.#open;
    return html`
      <div class="field ${open || isWide(prop) ? 'wide' : ''} ${open ? 'bound' : ''}">
        <div class="head">
          <span class="label" title=${prop.description} @click=${this.#focusControl}>${prop.title}</span>
          ${value === undefined ? nothing : html`<button class="small-button reset" type="button" title="Back to the default" aria-label="Clear ${prop.title}" @click=${this.#clear}>${icon(RotateCcw)}</button>`}
        </div>
        ${this.literal ? nothing : html`<button class="small-button bind" type="button" aria-pressed=${open ? 'true' : 'false'} aria-label="Expression for ${prop.title}" title=${open ? 'Use a plain value' : 'Bind to an expression'} @click=${this.#toggle}>«»</button>`}
        <div class="body">${open ? this.#expression() : html`${this.#control()}${this.#literalProblem()}`}</div>
      </div>
    `;
  }

  protected override updated(): void {
    const chosen = this.#chosen;
    this.#chosen = undefined;
    const field = this.renderRoot.querySelector<ExpressionField>('inlay-expression-field');
    if (chosen !== undefined) void field?.updateComplete.then(() => field.focus(chosen));
  }

  #control(): TemplateResult {
    const { prop, value, contract } = this;
    if (contract === undefined) return propControl({ prop, value, rows: this.rows, locals: this.locals, change: this.#changeLiteral });
    return html`<inlay-style-control class="control" .label=${prop.title} .description=${prop.description} .contract=${contract} .paint=${this.paint} .value=${typeof value === 'string' ? value : ''} @value-change=${this.#changeLiteral}></inlay-style-control>`;
  }

  #expression(): TemplateResult {
    return html`
      <inlay-expression-field class="control" label-hidden .locals=${this.locals} .label=${this.prop.title} .description=${this.prop.description} .multiline=${this.prop.multiline === true}
        .value=${this.#text} .result=${isBound(this.value) ? this.result : undefined} .problem=${this.problem} @value-change=${this.#changeExpression}></inlay-expression-field>
    `;
  }

  /** A plain value may be wrong, too: an expression deep in a list, or a value that the property cannot hold. */
  #literalProblem(): TemplateResult {
    return html`<div aria-live="polite">${problemNote(this.problem)}</div>`;
  }

  /** What the expression field shows. */
  get #text(): string {
    return this.#draft ?? (typeof this.value === 'string' ? this.value : this.value === undefined ? '' : templateFor(this.prop, this.value));
  }

  #fire(value: JsonValue | undefined): void {
    this.#set = value;
    this.#draft = undefined;
    fireChange(this, { value });
    this.requestUpdate();
  }

  #openWith(text: string, chosen: ChosenText): void {
    this.#open = true;
    this.#chosen = chosen;
    // A text that is not bound yet is the same value whether it is written here or there.
    if (isBound(text) && text !== EMPTY_EXPRESSION) this.#fire(text);
    else this.#draft = text;
    this.requestUpdate();
  }

  readonly #toggle = (): void => {
    if (!this.#open) {
      const again = this.#given !== undefined && this.#given.literal === this.value ? this.#given.expression : undefined;
      const text = again ?? templateFor(this.prop, this.value);
      this.#openWith(text, chosenIn(text));
      return;
    }
    const literal = literalFor(this.prop, { text: this.#text, result: this.result });
    this.#given = isBound(this.value) ? { expression: this.value, literal } : undefined;
    this.#open = false;
    if (literal !== this.value) this.#fire(literal);
    this.#draft = undefined;
    this.requestUpdate();
  };

  readonly #changeLiteral = (event: CustomEvent<ControlChange>): void => {
    const { value, caret } = event.detail;
    // Whoever types << in a text means an expression: the field opens under the caret.
    if (isBound(value)) this.#openWith(value, { caret: caret ?? value.length });
    else this.#fire(value);
  };

  readonly #changeExpression = (event: CustomEvent<ExpressionChange>): void => {
    const { value } = event.detail;
    // An empty text is a value for a text, and for everything else no value at all.
    this.#fire(value === '' && this.prop.type !== 'string' ? undefined : value);
  };

  readonly #clear = (): void => {
    this.#open = false;
    this.#fire(undefined);
    void this.updateComplete.then(this.#focusControl);
  };

  readonly #focusControl = (): void => {
    const control = this.renderRoot.querySelector<HTMLElement & { readonly updateComplete: Promise<boolean> }>('.control');
    void control?.updateComplete.then(() => control.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-prop-field': PropField;
  }
}
