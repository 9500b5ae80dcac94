import type { ComponentDefinition } from '@inlay/runtime/component';
import { LitElement } from 'lit';
import { VERSION } from './version.ts';

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
}
