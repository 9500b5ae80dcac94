import { noChange } from 'lit';
import type { ElementPart, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { DirectiveResult } from 'lit/directive.js';

/** What the control inside a field must show and say, whatever its kind. */
export interface ControlState {
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  /** The accessible name where no label of ours gives one. */
  readonly name: string | typeof nothing;
  readonly isInvalid: boolean;
  /** Something that it shows is on its way. */
  readonly isBusy: boolean;
  /** Ids for `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
}

/** What differs where a control does not simply show its field's value. */
export interface ControlContent {
  /** The text in it, or whether it is on. Written where it holds another by now: a person types past what was drawn last. */
  readonly value?: string;
  readonly checked?: boolean;
  /** In place of the state's. */
  readonly describedBy?: ControlState['describedBy'];
}

/**
 * Writes a field's state on the element that it stands on, a control or a group of them: natively where the element
 * knows it (`disabled`, `readonly`), else as ARIA. `required` is always ARIA's: the native one would have the browser
 * call an input with chips beside it empty.
 */
export const controlState: (state: ControlState, content?: ControlContent) => DirectiveResult = directive(class extends Directive {
  #state: ControlState | undefined;
  #written: Attributes = {};

  override render(_state: ControlState, _content?: ControlContent): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [state, { describedBy = state.describedBy, value, checked } = {}]: [ControlState, ControlContent?]): typeof noChange {
    const control = element as HTMLInputElement;
    if (value !== undefined && control.value !== value) control.value = value;
    if (checked !== undefined && control.checked !== checked) control.checked = checked;
    const { disabled, readOnly, required, name, isInvalid, isBusy } = state;
    const before = this.#state;
    if (before?.disabled === disabled && before.readOnly === readOnly && before.required === required && before.name === name && before.isInvalid === isInvalid && before.isBusy === isBusy && before.describedBy === describedBy) return noChange;
    this.#state = { disabled, readOnly, required, name, isInvalid, isBusy, describedBy };
    const attributes = attributesOf(element, this.#state);
    for (const [attribute, text] of Object.entries(attributes)) {
      // What it did not write itself is the template's.
      if (text === this.#written[attribute]) continue;
      if (text === undefined) element.removeAttribute(attribute);
      else element.setAttribute(attribute, text);
    }
    this.#written = attributes;
    return noChange;
  }
});

type Attributes = Readonly<Record<string, string | undefined>>;

function attributesOf(element: Element, { disabled, readOnly, required, name, isInvalid, isBusy, describedBy }: ControlState): Attributes {
  const isGroup = !('disabled' in element);
  const type = element.getAttribute('type');
  const hasReadOnly = 'readOnly' in element && type !== 'checkbox' && type !== 'range';
  // A plain group knows neither of these; its controls say them.
  const saysValidity = element.getAttribute('role') !== 'group';
  return {
    disabled: !isGroup && disabled ? '' : undefined,
    readonly: hasReadOnly && readOnly ? '' : undefined,
    'aria-readonly': !hasReadOnly && saysValidity && readOnly ? 'true' : undefined,
    'aria-required': saysValidity && required && type !== 'range' ? 'true' : undefined,
    'aria-invalid': saysValidity && isInvalid ? 'true' : undefined,
    'aria-busy': isBusy ? 'true' : undefined,
    'aria-label': typeof name === 'string' ? name : undefined,
    'aria-labelledby': isGroup && typeof name !== 'string' ? 'label' : undefined,
    'aria-describedby': typeof describedBy === 'string' ? describedBy : undefined,
  };
}
