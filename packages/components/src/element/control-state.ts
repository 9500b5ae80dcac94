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
  /** Ids for `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
}

/**
 * Writes a field's state on the element that it stands on, a control or a group of them: natively where the element
 * knows it (`disabled`, `readonly`), else as ARIA. `required` is always ARIA's: the native one would have the browser
 * call an input with chips beside it empty.
 */
export const controlState: (state: ControlState) => DirectiveResult = directive(class extends Directive {
  #written: Readonly<Record<string, string | undefined>> = {};

  override render(_state: ControlState): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [state]: [ControlState]): typeof noChange {
    const isGroup = !('disabled' in element);
    const hasReadOnly = 'readOnly' in element && !['checkbox', 'range'].includes(element.getAttribute('type') ?? '');
    // A plain group knows neither of these; its controls say them.
    const saysValidity = element.getAttribute('role') !== 'group';
    const attributes: Readonly<Record<string, string | undefined>> = {
      disabled: !isGroup && state.disabled ? '' : undefined,
      readonly: hasReadOnly && state.readOnly ? '' : undefined,
      'aria-readonly': !hasReadOnly && saysValidity && state.readOnly ? 'true' : undefined,
      'aria-required': saysValidity && state.required && element.getAttribute('type') !== 'range' ? 'true' : undefined,
      'aria-invalid': saysValidity && state.isInvalid ? 'true' : undefined,
      'aria-label': typeof state.name === 'string' ? state.name : undefined,
      'aria-labelledby': isGroup && typeof state.name !== 'string' ? 'label' : undefined,
      'aria-describedby': typeof state.describedBy === 'string' ? state.describedBy : undefined,
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value === this.#written[name]) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    this.#written = attributes;
    return noChange;
  }
});
