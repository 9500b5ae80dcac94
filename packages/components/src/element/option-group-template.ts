import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlState } from './control-state.ts';
import type { ControlState } from './control-state.ts';
import type { Option } from './option.ts';

/** Native boxes or circles, one for each option, and what is heard of them. */
export interface OptionGroupParts extends ControlState {
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly Option[];
  readonly isChosen: (place: number) => boolean;
  readonly isHorizontal: boolean;
  /** The person pressed one; what is left undone stays as it was. */
  readonly choose: (place: number, isOn: boolean) => void;
  readonly onChange: () => void;
}

/** A group of native choices under one label. Parts: `group`, `option`, `control`. */
export function optionGroupTemplate(parts: OptionGroupParts): TemplateResult {
  return html`
    <div
      class="group ${parts.isHorizontal ? 'horizontal' : ''} ${parts.isInvalid ? 'invalid' : ''}"
      part="group"
      id="group"
      role=${parts.type === 'radio' ? 'radiogroup' : 'group'}
      ${controlState(parts)}
    >
      ${parts.options.map((option, place) => optionTemplate(parts, option, place))}
    </div>
  `;
}

function optionTemplate({ type, disabled, readOnly, isInvalid, isChosen, choose, onChange }: OptionGroupParts, option: Option, place: number): TemplateResult {
  const isBox = type === 'checkbox';
  return html`
    <label class="choice" part="option">
      <input
        id=${place === 0 ? 'control' : nothing}
        class="control"
        part="control"
        type=${type}
        name="choice"
        .checked=${live(isChosen(place))}
        ?disabled=${disabled || option.disabled}
        aria-readonly=${isBox && readOnly ? 'true' : nothing}
        aria-invalid=${isBox && isInvalid ? 'true' : nothing}
        @click=${(event: Event) => readOnly && event.preventDefault()}
        @input=${(event: Event) => choose(place, (event.target as HTMLInputElement).checked)}
        @change=${onChange}
      >
      <span>${option.label}</span>
    </label>
  `;
}
