import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checkProblem } from './check-definition.ts';
import { controlState } from './control-state.ts';
import { requiredMark } from './field-template.ts';
import { ValueElement } from './value-element.ts';
import type { ValidityProblem } from './validity-problem.ts';

/**
 * The base of what is on or off, with its label beside it. A form gets `on`, or nothing, as from a native box.
 * `checked` is `value` by its native name.
 */
export class CheckElement extends ValueElement {
  declare value: boolean;

  /** A role other than the native one. */
  protected readonly controlRole: 'switch' | undefined = undefined;

  get checked(): boolean {
    return this.value;
  }

  set checked(checked: boolean) {
    this.value = checked;
  }

  protected override formValue(): string | null {
    return this.value ? 'on' : null;
  }

  protected override validityProblem(): ValidityProblem | null {
    return checkProblem(this, this.value);
  }

  protected override render(): TemplateResult {
    const { labelWords } = this;
    return this.fieldAround(html`
      <label class="choice" part="label">
        <input
          id="control"
          class="control"
          part="control"
          type="checkbox"
          role=${this.controlRole ?? nothing}
          @click=${this.#onClick}
          @input=${this.#onInput}
          @change=${this.#onChange}
          ${controlState(this.controlState, { checked: this.value })}
        >
        ${labelWords ? html`<span>${labelWords}${this.required ? requiredMark : nothing}</span>` : nothing}
      </label>
    `, { hasOwnLabel: true });
  }

  readonly #onClick = (event: Event): void => {
    // A native box knows no read-only: prevented, it stays as it was.
    if (this.readOnly) event.preventDefault();
  };

  readonly #onInput = (event: Event): void => this.edit((event.target as HTMLInputElement).checked);

  readonly #onChange = (): void => this.fire('change');
}
