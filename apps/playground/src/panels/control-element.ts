import { baseStyles } from '@inlay/components/element';
import { LitElement } from 'lit';
import { interfaceScaleStyles } from '../expression-field/interface-scale.styles.ts';
import { controlBoxStyles } from './control-box.styles.ts';

/**
 * What every control of a panel is: a name and a description to be read, and an element with the id `control`
 * that takes the keyboard. Each fires `value-change` with a ControlChange for each valid input; what is not valid yet
 * it keeps to itself, with the reason below.
 */
export class ControlElement extends LitElement {
  static override properties = { label: { type: String }, description: { type: String } };
  static override styles = [...baseStyles, interfaceScaleStyles, controlBoxStyles];

  /** Its accessible name; who draws it writes the same words beside it. */
  declare label: string;
  /** What the value is for, to be read after the name. */
  declare description: string;

  constructor() {
    super();
    this.label = '';
    this.description = '';
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#control')?.focus(options);
  }
}
