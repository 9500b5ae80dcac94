import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ControlState } from './value-element.ts';

/** A native input of one line and what is heard of it. */
export interface InputParts extends ControlState {
  readonly type: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly inputMode?: string;
  /** As the native attributes; a number's step `any` takes every fraction. */
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | number | undefined;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onKeydown?: (event: KeyboardEvent) => void;
  /** Words at its ends, read with its name: a currency, a unit. */
  readonly prefixText?: string;
  readonly suffixText?: string;
  /** What else stands at the end of the frame: a button. */
  readonly after?: TemplateResult | typeof nothing;
}

/** A frame with a native input in it. Parts: `box`, `prefix`, `control`, `suffix`. */
export function inputTemplate(parts: InputParts): TemplateResult {
  return html`
    <div class="box" part="box">
      ${affixTemplate('prefix', parts.prefixText)}
      <input
        id="control"
        class="control"
        part="control"
        type=${parts.type}
        min=${parts.min ?? nothing}
        max=${parts.max ?? nothing}
        step=${parts.step ?? nothing}
        .value=${live(parts.value)}
        placeholder=${parts.placeholder || nothing}
        autocomplete=${parts.autocomplete || nothing}
        inputmode=${parts.inputMode ?? nothing}
        ?disabled=${parts.disabled}
        ?readonly=${parts.readOnly}
        ?required=${parts.required}
        aria-label=${parts.name}
        aria-invalid=${parts.isInvalid ? 'true' : nothing}
        aria-describedby=${describedByAll(parts)}
        @input=${parts.onInput}
        @change=${parts.onChange}
        @keydown=${parts.onKeydown ?? nothing}
      >
      ${affixTemplate('suffix', parts.suffixText)}
      ${parts.after ?? nothing}
    </div>
  `;
}

function affixTemplate(part: 'prefix' | 'suffix', words: string | undefined): TemplateResult | typeof nothing {
  return words ? html`<span class="affix" part=${part} id=${part}>${words}</span>` : nothing;
}

function describedByAll({ prefixText, suffixText, describedBy }: InputParts): string | typeof nothing {
  const ids = [prefixText && 'prefix', suffixText && 'suffix', typeof describedBy === 'string' && describedBy].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
