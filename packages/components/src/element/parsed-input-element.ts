import { SingleLineElement } from './single-line-element.ts';
import type { ValidityProblem } from './validity-problem.ts';

/**
 * The base of inputs whose native control reads what is typed: numbers and dates. It can hold what is no value yet
 * ("1e", half a date); the value is empty meanwhile, and the field says what to enter.
 */
export class ParsedInputElement extends SingleLineElement {
  /** What to say of what the browser cannot read. */
  protected readonly unreadable: string = 'Enter a value.';

  /** What is wrong with a value that could be read. */
  protected valueProblem(): ValidityProblem | null {
    return null;
  }

  constructor() {
    super();
    // What cannot be read yet changes no value, so there is no event of the control's to go by.
    this.addEventListener('keyup', () => this.requestUpdate('value', this.value));
    this.addEventListener('focusout', () => this.native?.validity.badInput && this.#showUnreadable());
  }

  override setValue(value: unknown): void {
    this.#forgetTyped();
    super.setValue(value);
  }

  override clearValue(): void {
    this.#forgetTyped();
    super.clearValue();
  }

  protected override restoreDefault(): void {
    this.#forgetTyped();
    super.restoreDefault();
  }

  protected override validityProblem(): ValidityProblem | null {
    return this.native?.validity.badInput ? { flag: 'badInput', message: this.unreadable } : this.valueProblem();
  }

  protected get native(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input') ?? null;
  }

  #showUnreadable(): void {
    this.markEdited();
    this.markVisited();
  }

  #forgetTyped(): void {
    const { native } = this;
    if (native?.validity.badInput) native.value = '';
  }
}
