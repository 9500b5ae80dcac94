import type { ComponentDefinition } from '@inlay/runtime/component';
import { LitElement } from 'lit';
import { VERSION } from './version.ts';

/** What takes the keyboard inside an element. */
const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/**
 * What every Inlay element is: a LitElement whose properties come from a definition. It knows no signals and no runtime.
 * Subclasses are made with `elementFrom(definition)`; alone it has no properties.
 */
export class InlayElement extends LitElement {
  /** The version of the package that this class came from. */
  static readonly inlayVersion: string = VERSION;
  /** The definition that the properties were made from. */
  static readonly definition: ComponentDefinition | undefined = undefined;

  /** True while the element is not to be shown; reflected to the native attribute. */
  declare hidden: boolean;

  /** Gives it the keyboard: the first part inside that takes it, else the element itself, as for words that are to be read out. */
  override focus(options?: FocusOptions): void {
    const inside = this.shadowRoot?.delegatesFocus ? undefined : this.shadowRoot?.querySelector<HTMLElement>(FOCUSABLE);
    if (inside) return inside.focus(options);
    if (this.shadowRoot?.delegatesFocus === false && !this.hasAttribute('tabindex')) this.tabIndex = -1;
    super.focus(options);
  }
}
