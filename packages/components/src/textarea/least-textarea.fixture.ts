import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclaration, PropertyValues, TemplateResult } from 'lit';
import { textFieldStyles } from '../element/core.styles.ts';
import { circleAlert } from '../element/circle-alert.ts';
import { fieldStyles } from '../element/field.styles.ts';
import { fetchLanguage, isEnglish } from '../element/languages/fetch-language.ts';
import { others, speakers } from '../element/languages/other-languages.ts';
import type { Text } from '../element/languages/translation.ts';
import { textareaStyles } from './textarea.styles.ts';

/** What is wrong: its name in `ValidityState`, a text of ours or the page's, and of one that counts the English singular and the count. */
type Problem = readonly [flag: string, text: string, one?: string, count?: number];

/** What a property is at first; of one of several words that word and then all of them; null is a number that may be missing. */
type Initial = string | number | boolean | null | readonly string[];

/** Properties that are not written as attributes, and those that are. */
const PROPERTIES: readonly Readonly<Record<string, Initial>>[] = [
  { value: '', label: '', placeholder: '', helpText: '', autocomplete: '', pattern: '', customValidation: '', autoResize: false, hideValidationMessage: false, minLines: 3, maxLines: null, minLength: null, maxLength: null, autoCapitalize: ['sentences', 'sentences', 'words', 'characters', 'none'] },
  { name: '', hidden: false, disabled: false, required: false, loading: false, readOnly: false, labelPosition: ['top', 'top', 'start'], size: ['medium', 'small', 'medium', 'large'] },
];

const sheets = new WeakMap<object, Map<unknown, CSSStyleSheet>>();
let observer: MutationObserver | undefined;

/** By hand and for this one only: what `coerceProp` is for all types. Undefined where the value is not to be had. */
function coerced(initial: Initial, value: unknown): unknown {
  if (typeof initial === 'boolean') return value !== 'false' && !!value;
  if (typeof initial === 'string') return textOf(value);
  if (typeof initial === 'object' && initial !== null) return initial.includes(value as string) ? value : undefined;
  const number = typeof value === 'string' && value ? Number(value) : value;
  return Number.isFinite(number) ? number : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'function') return undefined;
  if (value == null || typeof value === 'symbol') return '';
  try {
    return typeof value === 'object' ? (value instanceof Date ? value.toISOString() : JSON.stringify(value)) : String(value);
  } catch {
    return '';
  }
}

/**
 * Everything that the contract of inputs asks of `<inlay-textarea>`, by hand in one class: no base for other kinds, no
 * definition, and shortcuts that a kit cannot take. It passes the textarea's own tests (`least-textarea.test.ts`).
 */
export class LeastTextarea extends LitElement {
  static readonly tag = 'inlay-textarea';
  static readonly inlayVersion = '0.1.0';
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [...textFieldStyles, fieldStyles, textareaStyles];
  static override properties = Object.fromEntries(PROPERTIES.flatMap((group, at) => Object.entries(group).map(([name, initial]) => [name, {
    initial, reflect: at > 0,
    attribute: (/th$|ly$|Cap/.test(name) ? name : name.replace(/[A-Z]/g, '-$&')).toLowerCase(),
    converter: { fromAttribute: (value: string | null) => (typeof initial === 'boolean' ? value !== null : value), toAttribute: (value: unknown) => (value === true ? '' : value || null) },
  }])));

  declare value: string; declare label: string; declare placeholder: string; declare helpText: string; declare autocomplete: string; declare pattern: string; declare customValidation: string;
  declare autoResize: boolean; declare hideValidationMessage: boolean; declare minLines: number; declare maxLines: number | undefined; declare minLength: number | undefined; declare maxLength: number | undefined;
  declare autoCapitalize: string; declare name: string; declare hidden: boolean; declare disabled: boolean; declare required: boolean; declare loading: boolean; declare readOnly: boolean; declare labelPosition: string; declare size: string;

  readonly #internals = this.attachInternals();
  #custom = '';
  #edited = false;
  #visited = false;
  #locale: string | undefined;

  static override getPropertyDescriptor(name: string, key: symbol, options: PropertyDeclaration & { initial: Initial }): PropertyDescriptor {
    const { initial } = options;
    const first = Array.isArray(initial) ? initial[0] : initial ?? undefined;
    let warned = false;
    return {
      get(this: Record<symbol, unknown>) {
        return this[key] ?? first;
      },
      set(this: LeastTextarea & Record<symbol | string, unknown>, value: unknown) {
        const before = this[name];
        this[key] = coerced(initial, value);
        if (this[key] === undefined && value && !warned) {
          warned = true;
          void import('../element/warn-bad-value.ts').then(({ warnBadValue }) => warnBadValue({ tag: 'inlay-textarea', name, value, prop: { type: Array.isArray(initial) ? 'enum' : 'number', options: (initial as string[]).slice?.(1), default: first } }));
        }
        this.requestUpdate(name, before, options);
      },
    };
  }

  constructor() {
    super();
    this.addEventListener('invalid', () => this.validate());
    this.addEventListener('focusout', () => this.#edited && this.validate());
  }

  // What a native control has.
  get form() { return this.#internals.form; }
  get labels() { return this.#internals.labels; }
  get validity() { return this.#internals.validity; }
  get validationMessage() { return this.#internals.validationMessage; }
  get willValidate() { return this.#internals.willValidate; }
  get invalid() { return this.willValidate && !this.validity.valid; }
  checkValidity() { return this.#internals.checkValidity(); }
  reportValidity() { return this.#internals.reportValidity(); }

  setCustomValidity(message: string) {
    this.#custom = message;
    this.#told();
  }

  validate() {
    this.#visited = true;
    this.#told();
    return !this.invalid;
  }

  clearValidation() {
    this.#edited = this.#visited = false;
    this.#told();
  }

  setValue(value: string) { this.value = value; }
  clearValue() { this.value = ''; }
  resetValue() { this.formResetCallback(); }

  formResetCallback() {
    this.clearValidation();
    this.attributeChangedCallback('value', null, this.getAttribute('value'));
  }

  formDisabledCallback() { if (this.isUpdatePending) queueMicrotask(() => this.requestUpdate()); else this.requestUpdate(); }
  formStateRestoreCallback(state: string) { this.value = state; }

  override attributeChangedCallback(name: string, before: string | null, value: string | null) {
    if (name !== 'value' || !this.#edited) super.attributeChangedCallback(name, before, value);
  }

  override connectedCallback() {
    super.connectedCallback();
    speakers.add(this.#follow);
    this.#follow();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    speakers.delete(this.#follow);
  }

  readonly #follow = (isNew = false) => {
    let locale: string | null | undefined;
    observer ??= new MutationObserver(() => speakers.forEach((follow) => follow(false)));
    const look = (place: Element): void => {
      const root = place.getRootNode();
      observer!.observe(root, { subtree: true, attributeFilter: ['lang'] });
      locale ??= place.closest('[lang]')?.getAttribute('lang');
      if (root instanceof ShadowRoot) look(root.host);
    };
    look(this);
    try {
      Intl.getCanonicalLocales(locale!);
    } catch {
      locale = '';
    }
    if (locale) void fetchLanguage(locale);
    if (locale === this.#locale && !isNew) return;
    this.#locale = locale!;
    this.#told();
  };

  #say(text: string, one = text, count?: number) {
    const locale = this.#locale || 'en';
    const translated = others?.findForm(locale, text as Text, count);
    return (translated ?? (count === 1 ? one : text)).replace(/\{(.).+?\}/g, (_hole, letter) => (letter === 'c' ? count! : this.value.length).toLocaleString(translated || isEnglish(locale) ? locale : 'en'));
  }

  #problem(): Problem | false | '' | undefined {
    const { value: { length }, minLength, maxLength, pattern, customValidation } = this;
    const shortOrLong = (most: string, count: number) => ['too' + (most === 'least' ? 'Short' : 'Long'), `Write at ${most} {count} characters; there are {length}.`, `Write at ${most} {count} character; there are {length}.`, count] as const;
    return this.#custom ? ['customError', this.#custom]
      : (length ? length < minLength! ? shortOrLong('least', minLength!) : length > maxLength! ? shortOrLong('most', maxLength!) : pattern && length <= 1e4 && !this.#matches() && ['patternMismatch', 'This does not have the expected form.'] : this.required && ['valueMissing', 'Fill in this field.'])
        || (customValidation && ['customError', customValidation]);
  }

  #matches() {
    try {
      return new RegExp(`^(?:${this.pattern})$`, 'v').test(this.value);
    } catch {
      return true;
    }
  }

  override requestUpdate(name?: PropertyKey, before?: unknown, options?: PropertyDeclaration) {
    super.requestUpdate(name, before, options);
    if (name) this.#sync();
  }

  #told() {
    this.#sync();
    this.requestUpdate();
  }

  #sync() {
    // Not yet where the constructor of the base sets properties.
    if (!(#internals in this)) return;
    const problem = this.#problem();
    const { states } = this.#internals;
    this.#internals.setFormValue(this.value);
    if (problem) this.#internals.setValidity({ [problem[0]]: true }, problem[0] === 'customError' ? problem[1] : this.#say(...(problem.slice(1) as [string])), this.#control ?? undefined);
    else this.#internals.setValidity({});
    states[this.#visited && problem ? 'add' : 'delete']('user-invalid');
    states[this.#visited && !problem ? 'add' : 'delete']('user-valid');
  }

  get #control(): HTMLTextAreaElement | null | undefined {
    return this.renderRoot?.querySelector('textarea');
  }

  override firstUpdated() {
    this.#sync();
  }

  override updated(_changed: PropertyValues) {
    const control = this.#control!;
    const lines = (count: number) => Math.min(200, Math.max(1, Math.round(count)));
    if (control.value !== this.value) control.value = this.value;
    control.style.setProperty('--_min-lines', `${lines(this.minLines)}`);
    control.style.setProperty('--_max-lines', `${Math.max(lines(this.minLines), lines(this.maxLines ?? 200))}`);
  }

  adoptedCallback() {
    if (this.shadowRoot) this.#adopt(this.shadowRoot);
  }

  override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow(LeastTextarea.shadowRootOptions);
    this.#adopt(root);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  #adopt(root: ShadowRoot) {
    const view = this.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (!view) return;
    const known = sheets.get(view) ?? new Map<unknown, CSSStyleSheet>();
    sheets.set(view, known);
    root.adoptedStyleSheets = LeastTextarea.styles.map((style) => {
      const sheet = known.get(style) ?? new view.CSSStyleSheet();
      if (!known.has(style)) sheet.replaceSync(style.cssText);
      known.set(style, sheet);
      return sheet;
    });
  }

  override render(): TemplateResult {
    const { label, helpText, value: { length }, maxLength } = this;
    const isInvalid = this.#visited && this.invalid;
    const error = isInvalid && !this.hideValidationMessage && this.validationMessage;
    const outer = [...(this.ariaLabelledByElements ?? this.labels)].map(({ textContent }) => textContent!.trim()).filter(Boolean).join(' ') || this.ariaLabel || this.placeholder;
    return html`${label ? html`<label class="label" part="label" for="control">${label}${this.required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</label>` : nothing}<textarea
      id="control" class="control ${this.autoResize ? 'grows' : ''}" part="control"
      placeholder=${this.placeholder || nothing} autocomplete=${(this.autocomplete || nothing) as AutoFill} autocapitalize=${this.autoCapitalize}
      @input=${this.#onInput} @change=${this.#onChange} @keydown=${this.#onKeydown}
      ?disabled=${this.disabled || !!this.closest('fieldset:disabled > :not(legend:first-of-type)')} ?readonly=${this.readOnly}
      aria-required=${this.required || nothing} aria-invalid=${isInvalid || nothing} aria-busy=${this.loading || nothing}
      aria-label=${(!label && outer) || nothing} aria-describedby=${[error && 'error', helpText && 'help'].filter(Boolean).join(' ') || nothing}></textarea>
      <div class="error-region" aria-live="polite">${error ? html`<p class="error" part="error" id="error"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${circleAlert} /></svg><span>${error}</span></p>` : nothing}${this.loading ? html`<span class="busy"><span class="spinner" part="spinner"></span><span class="visually-hidden">${this.#say('Loading…')}</span></span>` : nothing}</div>
      <div class="below">${helpText ? html`<p class="help" part="help" id="help">${helpText}</p>` : nothing}${maxLength === undefined ? nothing : html`<span class="count ${length > maxLength ? 'over' : ''}" part="count">${length} / ${maxLength}</span>`}</div>`;
  }

  readonly #onInput = ({ target }: Event) => {
    this.#edited = true;
    this.value = (target as HTMLTextAreaElement).value;
  };

  readonly #onChange = () => this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));

  readonly #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('submit'));
  };
}
