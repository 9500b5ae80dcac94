import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { coreStyles } from '../element/core.styles.ts';
import { elementFrom } from '../element/element-from.ts';
import { isHiddenIn } from '../element/is-hidden-in.ts';
import { groupStyles, groupTitleStyles } from '../element/group.styles.ts';
import { formProperties } from './form.properties.ts';
import { formStyles } from './form.styles.ts';

/** A control that shows by itself what is wrong with it. */
interface ValidatingControl extends HTMLElement {
  validate(): boolean;
}

/**
 * Inputs that are checked and sent together. Pattern: a native `<form>`, which stands in the light tree so that every
 * control in it is its own: Enter submits, and `submit` buttons work. On a plain page, put the `<form>` inside it. What
 * is hidden in it is not checked, as nobody could put it right.
 *
 * @summary Checks and sends what stands in it.
 * @status stable
 * @since 0.1.0
 * @slot - The form.
 * @fires {CustomEvent<{data: Record<string, unknown>}>} submit - It was sent, and everything in it is accepted.
 * @fires {CustomEvent<null>} invalid - It was sent, but something in it cannot be accepted; the first such control has the keyboard.
 * @csspart box - The box.
 * @csspart title - The words above.
 */
export class InlayForm extends elementFrom(formProperties) {
  static override styles = [...coreStyles, groupTitleStyles, groupStyles, formStyles];

  #host: HTMLFieldSetElement | undefined;

  /** Where an app puts what stands in it: a fieldset of its own form, made when it is first asked for. */
  get contentHost(): HTMLFieldSetElement {
    this.#host ??= this.#createForm();
    return this.#host;
  }

  /** The form in it. */
  get form(): HTMLFormElement | null {
    return this.querySelector(':scope > form');
  }

  /** The values of its controls by name; a name that occurs again has a list. */
  get data(): Readonly<Record<string, unknown>> {
    const values = new FormData(this.form ?? undefined);
    return Object.fromEntries([...new Set(values.keys())].map((name) => {
      const [first, ...others] = values.getAll(name);
      return [name, others.length === 0 ? first : [first, ...others]];
    }));
  }

  constructor() {
    super();
    this.addEventListener('submit', this.#onSubmit);
  }

  protected override render(): TemplateResult {
    const isNamed = this.label !== '';
    return html`
      <div class="box card" part="box" role=${isNamed ? 'group' : nothing} aria-labelledby=${isNamed ? 'title' : nothing}>
        ${isNamed ? html`<h2 class="title" part="title" id="title">${this.label}</h2>` : nothing}
        <slot @slotchange=${this.#adopt}></slot>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#host !== undefined) this.#host.disabled = this.disabled;
  }

  #createForm(): HTMLFieldSetElement {
    const form = document.createElement('form');
    const fieldset = document.createElement('fieldset');
    // Through the object model: the fieldset is there to be disabled, not to be seen.
    fieldset.style.display = 'contents';
    fieldset.disabled = this.disabled;
    form.append(fieldset);
    this.append(form);
    return fieldset;
  }

  readonly #adopt = (): void => {
    // The messages are ours; the browser's would stop a form before we could show them.
    if (this.form !== null) this.form.noValidate = true;
  };

  readonly #onSubmit = (event: Event): void => {
    const { form } = this;
    if (form === null || event.target !== form) return;
    // The native event stays inside: who listens to this element hears of accepted forms only.
    event.stopImmediatePropagation();
    const refused = this.noValidate ? [] : controlsOf(form).filter((control) => !isHiddenIn(this, control) && !control.validate());
    if (refused.length > 0 || !form.hasAttribute('action')) event.preventDefault();
    refused[0]?.focus();
    this.dispatchEvent(refused.length > 0 ? new CustomEvent('invalid') : new CustomEvent('submit', { detail: { data: this.data } }));
  };
}

function controlsOf(form: HTMLFormElement): readonly ValidatingControl[] {
  return [...form.elements].filter((control): control is ValidatingControl => 'validate' in control && typeof control.validate === 'function');
}

declare global {
  interface HTMLElementTagNameMap {
    'inlay-form': InlayForm;
  }
}
