import { LitElement } from 'lit';
import { adoptStylesIn } from './adopt-styles.ts';
import { LocalizeController } from './localize-controller.ts';
import type { Localize } from './localize.ts';
import type { DefinedProperty } from './property-accessor.ts';
import { VERSION } from './version.ts';

/**
 * What every Inlay element is: a LitElement whose properties come from a definition. It knows no signals and no runtime.
 * `DisplayElement` and `FormControlElement` are made of it; alone it has no properties.
 */
export class InlayElement extends LitElement {
  /** The version of the package that this class came from. */
  static readonly inlayVersion: string = VERSION;
  /** The tag that its definition gives it; empty without one. */
  static readonly tag: string = '';

  /** True while the element is not to be shown; reflected to the native attribute. */
  declare hidden: boolean;

  /** Made when the element first says something of its own: most never do. */
  #place: LocalizeController | undefined;

  /** Says the element's own words in the language of its place. */
  protected get localize(): Localize {
    this.#place ??= new LocalizeController(this, () => this.localeChanged());
    return this.#place.localize;
  }

  /** What the definition says of a property. */
  protected declared(name: string): DefinedProperty | undefined {
    return (this.constructor as typeof InlayElement).elementProperties.get(name) as DefinedProperty | undefined;
  }

  /** Its styles go with it into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot !== null) adoptStylesIn(this.shadowRoot, (this.constructor as typeof InlayElement).elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof InlayElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    // What a server drew stood in for this until now.
    root.replaceChildren();
    adoptStylesIn(root, elementStyles);
    return root;
  }

  /** What was said is to be said in another language. */
  protected localeChanged(): void {
    this.requestUpdate();
  }
}
