import type { ControlState } from './control-state.ts';

/**
 * The attributes of a text box of several lines that is no native control but edited in place: the same state that
 * `controlState` writes on a native one, as ARIA. Undefined means that the attribute is not there.
 */
export function editableAttributes(state: ControlState, hintId?: string): Readonly<Record<string, string | undefined>> {
  const describedBy = [state.describedBy, hintId].filter(Boolean).join(' ');
  return {
    id: 'control',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': state.name || undefined,
    'aria-labelledby': state.name ? undefined : 'label',
    'aria-disabled': state.disabled ? 'true' : undefined,
    'aria-readonly': state.readOnly ? 'true' : undefined,
    'aria-required': state.required ? 'true' : undefined,
    'aria-invalid': state.isInvalid ? 'true' : undefined,
    'aria-busy': state.isBusy ? 'true' : undefined,
    'aria-describedby': describedBy || undefined,
  };
}
