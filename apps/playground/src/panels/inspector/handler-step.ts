import { baseStyles } from '@inlay/components/element';
import type { AppDocument, HandlerAction, JsonValue } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import X from 'lucide/dist/esm/icons/x.mjs';
import { defineOnce } from '../../expression-field/define-once.ts';
import { ExpressionField } from '../../expression-field/expression-field.ts';
import type { ExpressionChange } from '../../expression-field/expression-field.ts';
import { interfaceScaleStyles } from '../../expression-field/interface-scale.styles.ts';
import { problemNote, problemNoteStyles } from '../../expression-field/problem-note.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel.styles.ts';
import { controlBoxStyles } from './controls/control.styles.ts';
import { ACTION_KINDS, canBe, newAction, targetsOf } from './handler-actions.ts';
import type { ActionKind } from './handler-actions.ts';
import { handlerStepStyles } from './handler-step.styles.ts';

/**
 * One step of a handler: what it does, to what, with which words, and when.
 *
 * @fires {CustomEvent<{action: HandlerAction}>} action-change - The step as it is to be.
 * @fires {CustomEvent} action-remove - It is to go.
 */
export class HandlerStep extends LitElement {
  static override properties = { action: { attribute: false }, document: { attribute: false }, label: { type: String }, problem: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, controlBoxStyles, problemNoteStyles, handlerStepStyles];

  declare action: HandlerAction;
  declare document: AppDocument;
  /** Which step this is, for names that are read: "Click, step 1". */
  declare label: string;
  declare problem: Problem | undefined;

  constructor() {
    super();
    this.label = '';
    defineOnce('inlay-expression-field', ExpressionField);
  }

  protected override render(): TemplateResult {
    const { action } = this;
    return html`
      <div class="step" role="group" aria-label=${this.label}>
        <div class="line">
          ${action.do === 'callMethod' ? html`<span class="sentence">Call <code>${action.component}.${action.method}()</code></span>` : html`${this.#kind(action.do)}${this.#target(action)}`}
          <button class="small-button" type="button" title="Remove" aria-label="Remove ${this.label}" @click=${this.#remove}>${icon(X)}</button>
        </div>
        ${action.do === 'setState' ? this.#template('Value', textOf(action.value), (value) => ({ ...action, value })) : nothing}
        ${action.do === 'notify' ? this.#template('Message', action.message, (message) => ({ ...action, message })) : nothing}
        ${action.onlyWhen === undefined ? nothing : this.#template('Only when', action.onlyWhen, (onlyWhen) => withCondition(action, onlyWhen))}
        <div aria-live="polite">${problemNote(this.problem)}</div>
      </div>
    `;
  }

  #kind(current: ActionKind['do']): TemplateResult {
    return html`
      <select aria-label="What ${this.label} does" @change=${(event: Event) => this.#change(newAction(this.document, chosen(event) as ActionKind['do'], this.action))}>
        ${ACTION_KINDS.map((kind) => html`<option value=${kind.do} .selected=${live(kind.do === current)} ?disabled=${!canBe(this.document, kind)}>${kind.title}</option>`)}
      </select>
    `;
  }

  #target(action: Exclude<HandlerAction, { readonly do: 'callMethod' }>): TemplateResult | typeof nothing {
    if (action.do === 'notify') return nothing;
    const current = action.do === 'setState' ? action.state : action.query;
    const targets = targetsOf(this.document, action.do);
    const set = (event: Event): void => this.#change(action.do === 'setState' ? { ...action, state: chosen(event) } : { ...action, query: chosen(event) });
    return html`
      <select aria-label=${action.do === 'setState' ? 'State' : 'Query'} @change=${set}>
        ${targets.includes(current) ? nothing : html`<option value=${current} .selected=${live(true)}>${current || 'none'} (missing)</option>`}
        ${targets.map((name) => html`<option value=${name} .selected=${live(name === current)}>${name}</option>`)}
      </select>
    `;
  }

  #template(label: string, value: string, set: (value: string) => HandlerAction): TemplateResult {
    return html`<inlay-expression-field .label=${label} .value=${value} @value-change=${(event: CustomEvent<ExpressionChange>) => this.#change(set(event.detail.value))}></inlay-expression-field>`;
  }

  #change(action: HandlerAction): void {
    this.dispatchEvent(new CustomEvent('action-change', { detail: { action } }));
  }

  readonly #remove = (): void => {
    this.dispatchEvent(new CustomEvent('action-remove'));
  };
}

/** A condition that was emptied is none. */
function withCondition(action: HandlerAction, onlyWhen: string): HandlerAction {
  const { onlyWhen: _before, ...rest } = action;
  return onlyWhen === '' ? (rest as HandlerAction) : { ...action, onlyWhen };
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : `<< ${JSON.stringify(value)} >>`;
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-handler-step': HandlerStep;
  }
}
