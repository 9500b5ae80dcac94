import { baseStyles } from '@inlay/components/element';
import type { AppDocument, HandlerAction, JsonValue } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { defineOnce } from '../expression-field/define-once.ts';
import { ExpressionField } from '../expression-field/expression-field.ts';
import type { ExpressionChange } from '../expression-field/expression-change.ts';
import { interfaceScaleStyles } from '../expression-field/interface-scale.styles.ts';
import { problemNote, problemNoteStyles } from '../expression-field/problem-note.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel.styles.ts';
import type { ControlChange } from './control-change.ts';
import type { LocalNames } from '../session/local-names.ts';
import { controlBoxStyles } from './control-box.styles.ts';
import { NumberControl } from './number-control.ts';
import { ACTION_KINDS, actionKind, canBe, definitionOf, memberOf, newAction, withMember } from './handler-actions.ts';
import type { ActionField, ActionTarget } from './handler-actions.ts';
import { handlerStepStyles } from './handler-step.styles.ts';

/** The longest wait for quiet, as the document allows it. */
const LONGEST_WAIT_MS = 60_000;

/**
 * One step of a handler: what it does, to what, with which words, and when. What is wrong stands where it was written.
 * Among others it can be put before or behind its sister: by buttons, or by Alt and an arrow from any button of it.
 *
 * @fires {CustomEvent<{action: HandlerAction}>} action-change - The step as it is to be.
 * @fires {CustomEvent<StepMove>} action-move - It is to stand one place earlier or later.
 * @fires {CustomEvent} action-remove - It is to go.
 */
export class HandlerStep extends LitElement {
  static override properties = { action: { attribute: false }, document: { attribute: false }, label: { type: String }, index: { type: Number }, count: { type: Number }, problems: { attribute: false }, locals: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, controlBoxStyles, problemNoteStyles, handlerStepStyles];

  declare action: HandlerAction;
  declare document: AppDocument;
  /** Which step this is, for names that are read: "Click, step 1". */
  declare label: string;
  /** Where it stands among the steps of its event, from 0, and how many there are. */
  declare index: number;
  declare count: number;
  declare problems: readonly Problem[];
  /** What it reads beside the app. */
  declare locals: (() => LocalNames) | undefined;

  /** Once it said when it runs, that stays open, also while its words are taken away. */
  #isTimed = false;

  constructor() {
    super();
    this.label = '';
    this.index = 0;
    this.count = 1;
    this.problems = [];
    defineOnce('inlay-expression-field', ExpressionField);
    defineOnce('inlay-number-control', NumberControl);
  }

  protected override render(): TemplateResult {
    const { action, count } = this;
    const { target, fields } = actionKind(action.do);
    const remove = html`<button class="small-button remove" type="button" title="Remove" aria-label="Remove ${this.label}" @click=${this.#remove}>${icon(X)}</button>`;
    return html`
      <div class="step" role="group" aria-label=${this.label} @keydown=${this.#onKey}>
        ${count === 1 ? nothing : html`<div class="line"><span class="place">Step ${this.index + 1}</span>${this.#moveButton(-1)}${this.#moveButton(1)}${remove}</div>`}
        <div class="line">${this.#kind()}${target === undefined ? nothing : this.#target(target)}${count === 1 ? remove : nothing}</div>
        ${action.do === 'callMethod' ? this.#method(action) : nothing}
        ${fields.map((field) => this.#field(field))}
        ${this.#timing()}
        <div aria-live="polite">${problemNote(this.#ownProblem(target?.member))}</div>
      </div>
    `;
  }

  /** Gives the keyboard back to what had it before this step was moved; where a button leads no further, to the one for the way back. */
  refocus(active: Element | null | undefined): void {
    const next = active instanceof HTMLButtonElement && active.disabled ? this.renderRoot.querySelector('.up:enabled, .down:enabled') : active;
    if (next instanceof HTMLElement) next.focus();
  }

  #moveButton(by: -1 | 1): TemplateResult {
    const [way, shape] = by === -1 ? ['up', ArrowUp] as const : ['down', ArrowDown] as const;
    return html`<button class="small-button ${way}" type="button" title="Move ${way} (Alt and the arrow)" aria-label="Move ${this.label} ${way}" ?disabled=${!this.#canMove(by)} @click=${() => this.#move(by)}>${icon(shape)}</button>`;
  }

  #kind(): TemplateResult {
    const { document, action, label } = this;
    return html`
      <select aria-label="What ${label} does" @change=${(event: Event) => this.#change(newAction(document, chosen(event) as HandlerAction['do'], action))}>
        ${ACTION_KINDS.map((kind) => html`<option value=${kind.do} .selected=${live(kind.do === action.do)} ?disabled=${!canBe(document, kind)}>${kind.title}</option>`)}
      </select>
    `;
  }

  #target({ member, title, names }: ActionTarget): TemplateResult {
    const current = String(memberOf(this.action, member) ?? '');
    return this.#choice(title, current, { names: names(this.document), set: (name) => this.#set(member, name) });
  }

  #choice(label: string, current: string, { names, set }: { readonly names: readonly string[]; readonly set: (name: string) => void }): TemplateResult {
    return html`
      <select aria-label=${label} @change=${(event: Event) => set(chosen(event))}>
        ${names.includes(current) ? nothing : html`<option value=${current} .selected=${live(true)}>${current || 'none'} (missing)</option>`}
        ${names.map((name) => html`<option value=${name} .selected=${live(name === current)}>${name}</option>`)}
      </select>
    `;
  }

  /** The methods of the component, with a field for each thing that the chosen one is given. */
  #method(action: Extract<HandlerAction, { readonly do: 'callMethod' }>): TemplateResult {
    const methods = definitionOf(this.document, action.component)?.methods ?? {};
    const given = action.arguments ?? [];
    const set = (index: number, value: JsonValue): HandlerAction => ({ ...action, arguments: Array.from({ length: Math.max(given.length, index + 1) }, (_each, at) => (at === index ? value : (given[at] ?? null))) });
    return html`
      ${this.#choice('Method', action.method, { names: Object.keys(methods), set: (method) => this.#change(withMember({ ...action, method }, 'arguments', undefined)) })}
      ${(methods[action.method]?.parameters ?? []).map(({ name, description }, index) => this.#expression({ label: titleOf(name), description, value: textOf(given[index] ?? ''), problem: this.#problemOf('arguments', String(index)), set: (value) => set(index, value) }))}
    `;
  }

  #field({ member, title, kind, isOptional }: ActionField): TemplateResult {
    const { action } = this;
    const value = memberOf(action, member) as JsonValue | undefined;
    if (kind === 'flag') {
      return html`<label class="flag"><input type="checkbox" .checked=${live(value === true)} @change=${(event: Event) => this.#set(member, (event.target as HTMLInputElement).checked || undefined)} />${title}</label>`;
    }
    return this.#expression({
      label: title, isScript: kind === 'script', value: value === undefined ? '' : textOf(value), problem: this.#problemOf(member),
      set: (text) => withMember(action, member, isOptional && text === '' ? undefined : text),
    });
  }

  /** When it runs: closed until one wants it, or it says something. */
  #timing(): TemplateResult {
    const { onlyWhen, debounceMs } = this.action;
    this.#isTimed ||= onlyWhen !== undefined || debounceMs !== undefined;
    return html`
      <details class="timing" ?open=${this.#isTimed}>
        <summary>When</summary>
        ${this.#expression({ label: 'Only when', value: onlyWhen ?? '', problem: this.#problemOf('onlyWhen'), set: (text) => withMember(this.action, 'onlyWhen', text === '' ? undefined : text) })}
        <span class="caption" aria-hidden="true">Wait for quiet (ms)</span>
        <inlay-number-control .label=${'Wait for quiet, in milliseconds'} .value=${debounceMs} .min=${0} .max=${LONGEST_WAIT_MS} whole
          @value-change=${(event: CustomEvent<ControlChange>) => this.#set('debounceMs', event.detail.value)}></inlay-number-control>
      </details>
    `;
  }

  #expression({ label, value, problem, set, isScript = false, description = '' }: StepExpression): TemplateResult {
    return html`<inlay-expression-field .locals=${this.locals} .label=${label} .description=${description} .value=${value} .problem=${problem} ?script=${isScript} ?multiline=${isScript} @value-change=${(event: CustomEvent<ExpressionChange>) => this.#change(set(event.detail.value))}></inlay-expression-field>`;
  }

  /** What is wrong with the step as a whole, or with what it acts on. */
  #ownProblem(target: string | undefined): Problem | undefined {
    return this.problems.find(({ path }) => path.length === 5 || path[5] === target || path[5] === 'method');
  }

  /** What went wrong in one member when the step ran. */
  #problemOf(...place: readonly string[]): Problem | undefined {
    return this.problems.find(({ path }) => place.every((key, index) => path[5 + index] === key));
  }

  #set(member: string, value: unknown): void {
    this.#change(withMember(this.action, member, value));
  }

  #change(action: HandlerAction): void {
    this.dispatchEvent(new CustomEvent('action-change', { detail: { action } }));
  }

  #canMove(by: -1 | 1): boolean {
    return by === -1 ? this.index > 0 : this.index < this.count - 1;
  }

  #move(by: -1 | 1): void {
    this.dispatchEvent(new CustomEvent<StepMove>('action-move', { detail: { by } }));
  }

  /** In fields and choices these keys mean something else. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined || !event.altKey || !(event.target instanceof Element) || event.target.closest('button, summary') === null) return;
    event.preventDefault();
    if (this.#canMove(by)) this.#move(by);
  };

  readonly #remove = (): void => {
    this.dispatchEvent(new CustomEvent('action-remove'));
  };
}

/** What `action-move` carries. */
export interface StepMove {
  readonly by: -1 | 1;
}

/** A field in which something of a step is written. */
interface StepExpression {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly problem: Problem | undefined;
  readonly isScript?: boolean;
  /** The step with another text in it. */
  readonly set: (text: string) => HandlerAction;
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : `<< ${JSON.stringify(value)} >>`;
}

/** `newValue` → "New value". */
function titleOf(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-handler-step': HandlerStep;
  }
}
