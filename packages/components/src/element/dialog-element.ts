import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { DisplayElement } from './display-element.ts';
import { close, icon } from './icons.ts';

/**
 * What lies over the page until it is closed, on a native `<dialog>`: the keyboard stays in it, Escape closes it, and what
 * had the keyboard gets it back. Its properties are those of `dialogProps`. Subclasses say how it looks.
 */
export class DialogElement extends DisplayElement {
  static override properties = { inline: { type: Boolean, reflect: true } };

  /** Shown where it stands, open or not: for whoever edits what is in it. */
  declare inline: boolean;
  declare label: string;
  declare open: boolean;
  declare persistent: boolean;
  declare size: 'small' | 'medium' | 'large';

  constructor() {
    super();
    this.inline = false;
  }

  /** Classes of the dialog beside its size. */
  protected get dialogClass(): string {
    return '';
  }

  protected override render(): TemplateResult {
    return html`
      <dialog class="dialog ${this.size} ${this.dialogClass}" part="dialog" aria-labelledby="title" ?open=${this.inline} @close=${this.#onClose} @cancel=${this.#onCancel} @pointerdown=${this.#onPress}>
        <header>
          <h2 class="title" part="title" id="title">${this.label}</h2>
          ${this.persistent ? nothing : html`<button class="close" part="close" type="button" aria-label=${this.localize('Close')} @click=${() => this.#dialog.close()}>${icon(close)}</button>`}
        </header>
        <div class="body" part="body"><slot></slot></div>
      </dialog>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.inline || !changed.has('open')) return;
    const isShown = this.#dialog.open;
    if (this.open && !isShown && this.isConnected) {
      this.#dialog.showModal();
      this.#focusFirst();
      this.dispatchEvent(new Event('open'));
    } else if (!this.open && isShown) {
      this.#dialog.close();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken off the page, a dialog is no longer modal; put back, it is shown anew.
    if (this.hasUpdated && this.open) this.requestUpdate('open', false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.inline && this.hasUpdated) this.#dialog.close();
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  /** The browser gives the keyboard to the button that closes it, which stands first: a form that opens is there to be filled in. */
  #focusFirst(): void {
    const wanted = this.querySelector<DrawnField>('[autofocus]') ?? [...this.querySelectorAll<DrawnField>('*')].find(isField);
    wanted?.focus();
    // A field that is not drawn yet has nothing to take the keyboard; whoever has moved it meanwhile keeps it.
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (wanted?.matches(':focus-within') === false) void wanted.updateComplete?.then(() => (this.renderRoot as ShadowRoot).activeElement === activeElement && wanted.focus());
  }

  readonly #onClose = (): void => {
    // Leaving the page closes it without anyone having closed it; after a move it is open again before this is heard.
    if (this.inline || !this.isConnected || this.#dialog.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };

  readonly #onCancel = (event: Event): void => {
    if (this.persistent) event.preventDefault();
  };

  /** A press on the ground beside the dialog lands on the dialog itself, outside its box. */
  readonly #onPress = (event: PointerEvent): void => {
    if (this.inline || this.persistent || event.target !== this.#dialog) return;
    const box = this.#dialog.getBoundingClientRect();
    const isInside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!isInside) this.#dialog.close();
  };
}

/** A field, which may be drawn later than it is there. */
interface DrawnField extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

/** Something to be filled in, which can be seen and used. */
function isField(element: Element): boolean {
  const isControl = element.matches('input:not([type=hidden], [type=button], [type=submit], [type=reset]), select, textarea') || ((element.constructor as { readonly formAssociated?: boolean }).formAssociated === true && 'validate' in element);
  return isControl && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}
