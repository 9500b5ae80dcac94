import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { isHiddenIn } from '../element/is-hidden-in.ts';
import { stepProperties } from './step.properties.ts';
import { stepStyles } from './step.styles.ts';

/** A control in a step. */
interface StepControl extends HTMLElement {
  /** Shows by itself what is wrong with it; native controls have `reportValidity` instead. */
  validate?(): boolean;
  reportValidity?(): boolean;
}

/**
 * One of several steps, of which one is shown. Stands in `<inlay-stepper>`, which shows it. Pattern: ARIA group.
 *
 * @summary A step of a stepper.
 * @status stable
 * @since 0.1.0
 * @slot - What it holds.
 */
export class InlayStep extends elementFrom(stepProperties) {
  static override properties = { shown: { type: Boolean, reflect: true } };
  static override styles = [...coreStyles, stepStyles];

  /** Set by the stepper that it stands in. */
  declare shown: boolean;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.shown = false;
    this.#internals.role = 'group';
  }

  /** What the stepper has as its value while this one is shown. */
  get value(): string {
    return this.name || (this.dataset['name'] ?? '');
  }

  /** True while a control in it is not accepted; hidden ones are not asked. */
  get invalid(): boolean {
    return this.#refused.length > 0;
  }

  /** Shows what is wrong in it; the first such control gets the keyboard. Gives true when nothing is. */
  validate(): boolean {
    const refused = this.#refused;
    for (const control of refused) control.validate?.();
    refused[0]?.focus();
    // One message at a time, as browsers do; ours stand below their controls.
    if (refused[0]?.validate === undefined) refused[0]?.reportValidity?.();
    return refused.length === 0;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#tell();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#internals.ariaLabel = this.label;
    if (['label', 'description', 'name', 'disabled', 'hidden'].some((name) => changed.has(name))) this.#tell();
  }

  /** For the stepper around it, which lists what it says of itself, and may have stood there before it was fetched. */
  #tell(): void {
    this.dispatchEvent(new Event('step-changed', { bubbles: true }));
  }

  get #refused(): readonly StepControl[] {
    return [...this.querySelectorAll<StepControl>(':invalid:not(form, fieldset)')].filter((control) => !isHiddenIn(this, control));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-step': InlayStep;
  }
}
