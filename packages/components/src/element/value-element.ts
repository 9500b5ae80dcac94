import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ControlState } from './control-state.ts';
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
 * A form gets the value as text, and so the browser keeps it. What is wrong with it stands in the subclass.
 */
export class ValueElement extends FormControlElement {
  declare value: unknown;
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
    // Null is nothing to every type: of a text the empty one, of a number its default, of a list none.
    this.value = null;
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
    return textOf(this.value);
  }

  protected override formState(): string {
    return textOf(this.value);
  }

  protected override restoreDefault(): void {
    // Past our own guard: a reset is what brings the attribute back.
    super.attributeChangedCallback(this.#valueAttribute, null, this.getAttribute(this.#valueAttribute));
  }

  protected override restoreState(state: string): void {
    this.value = state;
  }

  protected override get validationAnchor(): HTMLElement | undefined {
    return this.renderRoot?.querySelector<HTMLElement>('#control') ?? undefined;
  }

  /** The text that the control is to hold; undefined where it holds none, or the kind sees to it. */
  protected get shownText(): string | undefined {
    return undefined;
  }

  /** Gives the control its text; false where it has none. */
  protected showText(): boolean {
    const { shownText } = this;
    const control = this.validationAnchor as HTMLInputElement | undefined;
    if (shownText === undefined || control === undefined) return false;
    // Where the person typed it, it is there: writing it would move the cursor.
    if (control.value !== shownText) control.value = shownText;
    return true;
  }

  /** What a person typed into what a server drew is theirs, and the keyboard stays where it is. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const drawn = this.shadowRoot?.querySelector<HTMLInputElement>('#control');
    const hasFocus = drawn?.matches(':focus');
    const root = super.createRenderRoot();
    if (drawn && this.shownText !== undefined && drawn.value !== drawn.defaultValue) this.edit(drawn.value);
    if (hasFocus) void this.updateComplete.then(() => this.focus());
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.showText();
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
    const { helpWords, required, readOnly, errorWords: error } = this;
    return {
      disabled: this.isDisabled, readOnly, required,
      name: this.labelWords ? '' : this.outerLabel || this.placeholder || '',
      isInvalid: this.shownError !== '',
      isBusy: this.loading,
      describedBy: describedBy({ helpWords, error }),
    };
  }

  /** The field around a control. */
  protected fieldAround(control: TemplateResult, { hasOwnLabel = false, isGroup = false, aside = nothing }: FieldOptions = {}): TemplateResult {
    const { required, helpWords } = this;
    return fieldTemplate({ label: hasOwnLabel ? '' : this.labelWords, required, helpWords, error: this.errorWords, busy: this.busyWords, control, aside, isGroup });
  }

  get #valueAttribute(): string {
    return this.declared('value')?.prop.attribute || 'value';
  }
}
