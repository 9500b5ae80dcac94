import { LitElement } from 'lit';
import type { PropertyDeclaration, PropertyValues } from 'lit';
import { isInDisabledFieldset } from './disabled-fieldset.ts';
import { InlayElement } from './inlay-element.ts';
import { followChildren, slotted } from './slotted.ts';
import type { Words } from './slotted.ts';
import type { ValidityProblem } from './validity-problem.ts';

/** What a control hands to its form: text, files under its name, or nothing. */
export type FormValue = string | FormData | null;

/**
 * The base of every input: a form-associated element that submits, validates, resets, restores and is disabled
 * as a native one. Subclasses say what the value is and what is wrong with it; everything else stands here.
 *
 * Validity and form value follow each property at once, not with the next frame, so that a form read right after
 * a set is right. Error text and `:state(user-invalid)` appear only after the person has been there: on leaving the
 * changed control, or when a form or a caller asks (`reportValidity`, `validate`).
 */
export class FormControlElement extends InlayElement {
  static readonly formAssociated: boolean = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  declare name: string;
  declare disabled: boolean;
  declare label: string;
  declare helpText: string;
  declare loading: boolean;
  declare hideValidationMessage: boolean;

  /** Shared with subclasses only; the page has no need of it. */
  protected readonly internals: ElementInternals = this.attachInternals();
  readonly #states = this.internals.states;
  /** Something is to be drawn that no property says. */
  #mustRender = true;
  #customMessage = '';
  #toldValue: FormValue | undefined = null;
  #toldState: FormValue | undefined;
  #toldProblem = '';
  #edited = false;
  #visited = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => this.markVisited());
    this.addEventListener('focusout', () => this.#edited && this.markVisited());
  }

  /** What the form gets; null leaves the control out of it. */
  protected formValue(): FormValue {
    return null;
  }

  /** What the browser keeps of the value over a navigation; what the form gets when left out. */
  protected formState(): FormValue | undefined {
    return undefined;
  }

  /** What is wrong with the value; null when nothing is. */
  protected validityProblem(): ValidityProblem | null {
    return null;
  }

  /** The part inside that a native message points at. */
  protected get validationAnchor(): HTMLElement | undefined {
    return undefined;
  }

  /** Sets the value that the element started with. */
  protected restoreDefault(): void {}

  /** Sets the value that the browser kept over a navigation. */
  protected restoreState(_state: string): void {}

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** True when the value cannot be accepted, whether or not the person has seen why. */
  get invalid(): boolean {
    return this.willValidate && !this.validity.valid;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Sets a message of the page's own; an empty one clears it. It stands before every other problem. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.#syncForm();
    this.requestUpdate();
  }

  /** Shows what is wrong, if anything, without moving the focus. Returns true when the value can be accepted. */
  validate(): boolean {
    this.markVisited();
    return !this.invalid;
  }

  /** Shows no longer what is wrong, until the person changes and leaves it, or someone asks. */
  clearValidation(): void {
    this.#edited = false;
    this.#visited = false;
    this.#syncForm();
    this.requestUpdate();
  }

  formDisabledCallback(): void {
    // In the middle of an update, which writes the element's own attribute, a request made now would be swallowed.
    if (this.isUpdatePending) queueMicrotask(() => this.requestUpdate());
    else this.requestUpdate();
  }

  formResetCallback(): void {
    this.restoreDefault();
    this.clearValidation();
  }

  formStateRestoreCallback(state: File | string | FormData | null): void {
    if (typeof state === 'string') this.restoreState(state);
  }

  /** Lit's one entry for every property that changes: the form learns of it before anyone can read it. */
  override requestUpdate(name?: PropertyKey, before?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, before, options);
    // The base constructor asks for the first update before there are internals.
    if (this.internals === undefined) return;
    if (name === undefined) this.#mustRender = true;
    else this.#syncForm();
  }

  /** A new value that its control can simply be given is: all else stays as it was drawn. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const isValueOnly = this.hasUpdated && !this.#mustRender && !this.#visited && changed.size === 1 && changed.has('value');
    this.#mustRender = false;
    return !isValueOnly || !this.showValue();
  }

  /** Shows the value in the control that is there. False where it takes a rendering, as it does unless a kind says otherwise. */
  protected showValue(): boolean {
    return false;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    followChildren(this);
    this.#syncForm();
  }

  /** True when the control itself, a fieldset or its form switched it off. */
  protected get isDisabled(): boolean {
    return this.disabled || isInDisabledFieldset(this);
  }

  /** What is said while something is on its way; empty otherwise. */
  protected get busyWords(): string {
    return this.loading ? this.localize('Loading…') : '';
  }

  /** The message to show now, empty while the person has not been there. */
  protected get shownError(): string {
    return this.#visited && this.invalid ? this.validationMessage : '';
  }

  /** The same, but for who wants no words: what is wrong is marked all the same. */
  protected get errorWords(): string {
    return this.hideValidationMessage ? '' : this.shownError;
  }

  /** Its label: what the page put into the slot, else the property. */
  protected get labelWords(): Words {
    return slotted(this, 'label', this.label);
  }

  /** Its help, likewise. */
  protected get helpWords(): Words {
    return slotted(this, 'help', this.helpText);
  }

  /** The accessible name when there is no `label`: what the host's `aria-labelledby` names, the page's own label element, or the host's `aria-label`. */
  protected get outerLabel(): string {
    const words = [...(this.ariaLabelledByElements ?? this.labels)].map((label) => label.textContent?.trim() ?? '').filter(Boolean);
    return words.join(' ') || (this.ariaLabel ?? '');
  }

  /** The person changed the value: from now on it is theirs, and leaving the control shows what is wrong. */
  protected markEdited(): void {
    this.#edited = true;
  }

  /** True once the person has changed the value; false again after a reset. */
  protected get isEdited(): boolean {
    return this.#edited;
  }

  protected override localeChanged(): void {
    this.#syncForm();
    super.localeChanged();
  }

  protected markVisited(): void {
    this.#visited = true;
    this.#syncForm();
    this.requestUpdate();
  }

  #syncForm(): void {
    const problem: ValidityProblem | null = this.#customMessage ? { flag: 'customError', message: this.#customMessage } : this.validityProblem();
    this.#tellForm(this.formValue(), this.formState());
    this.#tellValidity(problem);
    this.#setState('user-invalid', this.#visited && problem !== null);
    this.#setState('user-valid', this.#visited && problem === null);
  }

  /** The browser is asked only for what is new to it: each call costs more than all that leads to it. */
  #tellForm(value: FormValue, state: FormValue | undefined): void {
    if (typeof value !== 'object' && value === this.#toldValue && state === this.#toldState) return;
    this.internals.setFormValue(value, state);
    this.#toldValue = value;
    this.#toldState = state;
  }

  #tellValidity(problem: ValidityProblem | null): void {
    if (problem === null && this.#toldProblem === '') return;
    const words = problem ? this.localize.message(problem.message) : '';
    const anchor = problem ? this.validationAnchor : undefined;
    const told = problem ? `${problem.flag} ${anchor === undefined ? '' : 'at'} ${words}` : '';
    if (told === this.#toldProblem) return;
    this.internals.setValidity(problem ? { [problem.flag]: true } : {}, words, anchor);
    this.#toldProblem = told;
  }

  #setState(state: 'user-invalid' | 'user-valid', present: boolean): void {
    if (present === this.#states.has(state)) return;
    if (present) this.#states.add(state);
    else this.#states.delete(state);
  }
}
