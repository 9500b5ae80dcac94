import { emptyValue } from '@inlay/runtime/component';
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ControlState } from './control-state.ts';
import type { PropFacts } from './element-properties.ts';
import { describedBy, fieldTemplate } from './field-template.ts';
import { FormControlElement } from './form-control-element.ts';
import type { FormValue } from './form-control-element.ts';
import { textOf } from './text-of.ts';

/** What differs between the fields of two kinds. */
export interface FieldOptions {
  /** Several controls under one label: it names the group by its id `label`, and a press on it goes nowhere. */
  readonly isGroup?: boolean;
  /** The control brings its own label, beside it. */
  readonly hasOwnLabel?: boolean;
  /** Something short at the end of the help line. */
  readonly aside?: TemplateResult | typeof nothing;
}

/**
 * The base of inputs with a property `value`: what is there now, while the attribute `value` is what a reset goes back to.
 * A form gets the value as text, and a list as one entry each. What is wrong with it stands in the subclass.
 */
export class ValueElement extends FormControlElement {
  declare value: unknown;
  declare helpText: string;
  declare required: boolean;
  declare readOnly: boolean;
  declare customValidation: string;
  /** Of kinds that are typed into: an example, and the name where there is no other. */
  declare placeholder: string | undefined;

  /** Replaces the value, as a script does: no event is fired. */
  setValue(value: unknown): void {
    this.value = value;
  }

  /** Empties it, as a script does. */
  clearValue(): void {
    this.value = emptyValue(this.#valueProp);
  }

  /** Goes back to the value it started with, and forgets that the person was there. */
  resetValue(): void {
    this.formResetCallback();
  }

  /** As with a native control, the attribute gives the value only until the person has changed it. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === this.#valueAttribute && this.isEdited) return;
    super.attributeChangedCallback(name, before, value);
  }

  protected override formValue(): FormValue {
    const { value, name } = this;
    if (!Array.isArray(value)) return textOf(value);
    if (value.length === 0 || name === '') return null;
    const entries = new FormData();
    for (const item of value) entries.append(name, textOf(item));
    return entries;
  }

  protected override formState(): string {
    const { value } = this;
    return typeof value === 'string' && this.#valueProp.type === 'string' ? value : jsonOf(value);
  }

  protected override restoreDefault(): void {
    // Past our own guard: a reset is what brings the attribute back.
    super.attributeChangedCallback(this.#valueAttribute, null, this.getAttribute(this.#valueAttribute));
  }

  protected override restoreState(state: string): void {
    this.value = this.#readState(state);
  }

  protected override get validationAnchor(): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>('#control') ?? undefined;
  }

  /** `showValue` of kinds whose value is the text in their control. */
  protected showText(): boolean {
    const control = this.validationAnchor as HTMLInputElement | HTMLTextAreaElement | undefined;
    // As Lit's `live` does: writing the same text would move the cursor.
    if (control !== undefined && control.value !== this.value) control.value = textOf(this.value);
    return control !== undefined;
  }

  /** True when the person may change the value now. */
  protected get canChange(): boolean {
    return !this.isDisabled && !this.readOnly;
  }

  /** The person changes the value; the caller says by which events. */
  protected edit(value: unknown): void {
    this.markEdited();
    this.value = value;
  }

  /** Fires a native event at the host, for those of the control inside that stop at the shadow root, or that it does not have. */
  protected fire(...names: readonly ('input' | 'change')[]): void {
    for (const name of names) this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }

  /** What the control inside must show and say. */
  protected get controlState(): ControlState {
    const { helpText, required, readOnly, errorWords: error } = this;
    return {
      disabled: this.isDisabled, readOnly, required,
      name: this.label ? '' : this.outerLabel || this.placeholder || '',
      isInvalid: this.shownError !== '',
      isBusy: this.loading,
      describedBy: describedBy({ helpText, error }),
    };
  }

  /** The field around a control. */
  protected fieldAround(control: TemplateResult, { hasOwnLabel = false, isGroup = false, aside = nothing }: FieldOptions = {}): TemplateResult {
    const { required, helpText } = this;
    return fieldTemplate({ label: hasOwnLabel ? '' : this.label, required, helpText, error: this.errorWords, busy: this.busyWords, control, aside, isGroup });
  }

  get #valueProp(): PropFacts {
    return this.declared('value')?.prop ?? { type: 'any', default: undefined };
  }

  get #valueAttribute(): string {
    return this.#valueProp.attribute || 'value';
  }

  #readState(state: string): unknown {
    if (this.#valueProp.type === 'string') return state;
    try {
      return JSON.parse(state) as unknown;
    } catch {
      // What a browser fills in by itself is text.
      return state;
    }
  }
}

/** What has no JSON, such as what holds itself, is not kept over a navigation. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
