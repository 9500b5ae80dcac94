import { message } from './localize.ts';
import type { Sentence } from './localize.ts';
import { SingleLineElement } from './single-line-element.ts';
import type { ValidityProblem } from './validity-problem.ts';

/**
 * The base of inputs whose native control reads what is typed: numbers and dates. It can hold what is no value yet
 * ("1e", half a date); the value is empty meanwhile, and the field says what to enter.
 */
export class ParsedInputElement extends SingleLineElement {
  /** What to say of what the browser cannot read. */
  protected readonly unreadable: Sentence = message('Enter a value.');

  /** What is wrong with a value that could be read. */
  protected valueProblem(): ValidityProblem | null {
    return null;
  }

  constructor() {
    super();
    // What cannot be read yet changes no value, so there is no event of the control's to go by.
    this.addEventListener('keyup', () => this.requestUpdate('value', this.value));
    this.addEventListener('focusout', () => this.#isUnreadable && this.#showUnreadable());
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
    return this.#isUnreadable ? { flag: 'badInput', message: this.unreadable } : this.valueProblem();
  }

  protected get native(): HTMLInputElement | null {
    return this.renderRoot?.querySelector('input') ?? null;
  }

  get #isUnreadable(): boolean {
    const { native } = this;
    // What can be read has a value; asking that first is much quicker than the validity.
    return native?.value === '' && native.validity.badInput;
  }

  #showUnreadable(): void {
    this.markEdited();
    this.markVisited();
  }

  #forgetTyped(): void {
    if (this.#isUnreadable) this.native!.value = '';
  }
}
