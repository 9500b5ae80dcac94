import { noChange } from 'lit';
import type { ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { DirectiveResult } from 'lit/directive.js';

/** What the control inside a field must show and say, whatever its kind. */
export interface ControlState {
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  /** The accessible name where no label of ours gives one; empty where one does. */
  readonly name: string;
  readonly isInvalid: boolean;
  /** Something that it shows is on its way. */
  readonly isBusy: boolean;
  /** Ids for `aria-describedby`; empty for none. */
  readonly describedBy: string;
}

/** The text in a control, or whether it is on. Written where it holds another by now: a person types past what was drawn last. */
export interface ControlContent {
  readonly value?: string;
  readonly checked?: boolean;
}

/**
 * Writes a field's state on the element that it stands on, a control or a group of them: natively where the element
 * knows it (`disabled`, `readonly`), else as ARIA. `required` is always ARIA's: the native one would have the browser
 * call an input with chips beside it empty. A text area and an input of one line, which are all native, say the same in their templates: that weighs less.
 */
export const controlState: (state: ControlState, content?: ControlContent) => DirectiveResult = directive(class extends Directive {
  #written: Attributes = {};

  override render(_state: ControlState, _content?: ControlContent): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [state, { value, checked } = {}]: [ControlState, ControlContent?]): typeof noChange {
    const control = element as HTMLInputElement;
    if (value !== undefined && control.value !== value) control.value = value;
    if (checked !== undefined && control.checked !== checked) control.checked = checked;
    const before = this.#written;
    this.#written = attributesOf(control, state);
    for (const [name, text] of Object.entries(this.#written)) {
      if (text && text !== before[name]) control.setAttribute(name, text);
      // What it did not write itself is the template's.
      if (!text && before[name]) control.removeAttribute(name);
    }
    return noChange;
  }
});

/** Empty and false mean that it is not there. */
type Attributes = Readonly<Record<string, string | false>>;

function attributesOf(control: HTMLInputElement, { disabled, readOnly, required, name, isInvalid, isBusy, describedBy }: ControlState): Attributes {
  const isGroup = !('disabled' in control);
  const isRange = control.type === 'range';
  const hasReadOnly = 'readOnly' in control && !isRange && control.type !== 'checkbox';
  // A plain group knows neither of these; its controls say them.
  const saysValidity = control.role !== 'group';
  return {
    disabled: !isGroup && disabled && 'disabled',
    readonly: hasReadOnly && readOnly && 'readonly',
    'aria-readonly': !hasReadOnly && saysValidity && readOnly && 'true',
    'aria-required': saysValidity && required && !isRange && 'true',
    'aria-invalid': saysValidity && isInvalid && 'true',
    'aria-busy': isBusy && 'true',
    'aria-label': name,
    'aria-labelledby': isGroup && !name && 'label',
    'aria-describedby': describedBy,
  };
}
