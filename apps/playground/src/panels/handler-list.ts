import { baseStyles } from '@inlay/components/element';
import type { EventContract } from '@inlay/runtime/component';
import type { AppDocument, HandlerAction } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import { defineOnce } from '../expression-field/define-once.ts';
import type { LocalNames } from '../session/local-names.ts';
import { interfaceScaleStyles } from '../expression-field/interface-scale.styles.ts';
import { icon } from './icon.ts';
import { panelStyles } from './panel.styles.ts';
import { firstAction } from './handler-actions.ts';
import { HandlerStep } from './handler-step.ts';
import type { StepMove } from './handler-step.ts';

/** What `handler-change` carries: the steps of an event as they are to be. */
export interface HandlerChange {
  readonly event: string;
  readonly actions: readonly HandlerAction[];
}

/**
 * What happens on each event of a component or query: lists of steps, to be added, changed, put into another order and removed.
 *
 * @fires {CustomEvent<HandlerChange>} handler-change
 */
export class HandlerList extends LitElement {
  static override properties = { events: { attribute: false }, handlers: { attribute: false }, document: { attribute: false }, problems: { attribute: false }, localsOf: { attribute: false } };
  static override styles = [...baseStyles, interfaceScaleStyles, panelStyles, css`
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--_space-4);
    }

    .event {
      display: flex;
      flex-direction: column;
      gap: var(--_space-4);
    }

    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-block-size: 28px;
    }
  `];

  /** The events that the component has, by name. */
  declare events: Readonly<Record<string, EventContract>>;
  /** The steps that the document holds, by event. */
  declare handlers: Readonly<Record<string, readonly HandlerAction[]>>;
  declare document: AppDocument;
  /** Problems of it, under `on`; those of its handlers are shown at their step. */
  declare problems: readonly Problem[];
  /** What the steps of an event read beside the app. */
  declare localsOf: ((event: string) => LocalNames) | undefined;

  /** What tells the steps of an event apart wherever they stand, so that what one shows goes with it. */
  readonly #keys = new Map<string, readonly number[]>();
  #lastKey = 0;
  #moved: { readonly step: HandlerStep; readonly active: Element | null | undefined } | undefined;

  constructor() {
    super();
    this.problems = [];
    defineOnce('inlay-handler-step', HandlerStep);
  }

  protected override render(): TemplateResult {
    return html`${Object.entries(this.events).map(([event, contract]) => this.#event(event, contract))}`;
  }

  #event(event: string, { title, description }: EventContract): TemplateResult {
    const actions = this.handlers[event] ?? [];
    const keys = this.#keysOf(event, actions.length);
    return html`
      <div class="event" data-event=${event}>
        <div class="head">
          <span title=${description}>On ${title.toLowerCase()}</span>
          <button class="small-button" type="button" title="Add a step" aria-label="Add a step on ${title}" @click=${() => this.#change(event, [...actions, firstAction(this.document)])}>${icon(Plus)}</button>
        </div>
        ${repeat(actions, (_action, index) => keys[index], (action, index) => html`
          <inlay-handler-step .locals=${this.localsOf && (() => this.localsOf!(event))} .action=${action} .document=${this.document} .label="${title}, step ${index + 1}" .index=${index} .count=${actions.length} .problems=${this.#problemsOf(event, index)}
            @action-change=${(change: CustomEvent<{ readonly action: HandlerAction }>) => this.#change(event, actions.with(index, change.detail.action))}
            @action-move=${(move: CustomEvent<StepMove>) => this.#move(event, { from: index, by: move.detail.by })}
            @action-remove=${() => this.#remove(event, index)}></inlay-handler-step>
        `)}
      </div>
    `;
  }

  #keysOf(event: string, count: number): readonly number[] {
    const known = (this.#keys.get(event) ?? []).slice(0, count);
    const keys = [...known, ...Array.from({ length: count - known.length }, () => (this.#lastKey += 1))];
    this.#keys.set(event, keys);
    return keys;
  }

  /** The keyboard goes with the step, once that is drawn where it stands now. */
  #move(event: string, { from, by }: { readonly from: number } & StepMove): void {
    const to = from + by;
    const step = this.renderRoot.querySelectorAll<HandlerStep>(`[data-event="${CSS.escape(event)}"] inlay-handler-step`)[from];
    this.#moved = step && { step, active: step.shadowRoot?.activeElement };
    this.#keys.set(event, swapped(this.#keys.get(event) ?? [], from, to));
    this.#change(event, swapped(this.handlers[event] ?? [], from, to));
  }

  protected override updated(): void {
    const moved = this.#moved;
    this.#moved = undefined;
    void moved?.step.updateComplete.then(() => moved.step.refocus(moved.active));
  }

  #problemsOf(event: string, index: number): readonly Problem[] {
    return this.problems.filter(({ path }) => path[2] === 'on' && path[3] === event && path[4] === String(index));
  }

  #change(event: string, actions: readonly HandlerAction[]): void {
    this.dispatchEvent(new CustomEvent<HandlerChange>('handler-change', { detail: { event, actions } }));
  }

  /** The button that was pressed goes with its step, so the keyboard goes to the event's "add". */
  #remove(event: string, index: number): void {
    this.#keys.set(event, (this.#keys.get(event) ?? []).toSpliced(index, 1));
    this.#change(event, (this.handlers[event] ?? []).toSpliced(index, 1));
    this.renderRoot.querySelector<HTMLElement>(`[data-event="${CSS.escape(event)}"] .small-button`)?.focus();
  }
}

function swapped<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  return items.with(from, items[to]!).with(to, items[from]!);
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-handler-list': HandlerList;
  }
}
