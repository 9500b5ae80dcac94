import type { PlainText } from './languages/translation.ts';
import { InlayElement } from './inlay-element.ts';

/** What takes the keyboard inside an element. */
const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/** The base of every element that is no form control. */
export class DisplayElement extends InlayElement {
  /** The words of a property: the page's own as they are, those of the definition in the language of the place. */
  protected localizeProp(name: string): string {
    const value: unknown = Reflect.get(this, name);
    const isDefault = value === this.declared(name)?.prop.default;
    // The defaults of definitions are texts of ours: a test compares them with the table.
    return isDefault && value !== '' ? this.localize.message({ text: value as PlainText, values: {} }) : String(value);
  }

  /** Gives it the keyboard: the first part inside that takes it, else the element itself, as for words that are to be read out. */
  override focus(options?: FocusOptions): void {
    const inside = this.shadowRoot?.delegatesFocus ? undefined : this.shadowRoot?.querySelector<HTMLElement>(FOCUSABLE);
    if (inside) return inside.focus(options);
    if (this.shadowRoot?.delegatesFocus === false && !this.hasAttribute('tabindex')) this.tabIndex = -1;
    super.focus(options);
  }
}
