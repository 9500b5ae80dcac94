import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ControlState } from './control-state.ts';
import type { Words } from './slotted.ts';

/** A native input of one line and what is heard of it. What it holds is the element's `shownText`. */
export interface InputParts extends ControlState {
  readonly type: string;
  readonly placeholder?: string;
  readonly autocomplete?: string | undefined;
  readonly autoCapitalize?: string;
  readonly inputMode?: string;
  /** As the native attributes; a number's step `any` takes every fraction. */
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | number | undefined;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onKeydown?: (event: KeyboardEvent) => void;
  readonly onClick?: () => void;
  readonly onBlur?: () => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
  /** Words at its ends, read with its name: a currency, a unit. */
  readonly prefix?: Words;
  readonly suffix?: Words;
  /** The input of a combobox: whether its list is open, and the id of the option that the keyboard is at. */
  readonly combobox?: { readonly isOpen: boolean; readonly activeId: string | undefined };
  /** What else stands at the end of the frame: a button, chips. */
  readonly after?: TemplateResult | typeof nothing;
}

/** A frame with a native input in it. Parts: `box`, `prefix`, `control`, `suffix`. */
export function inputTemplate(parts: InputParts): TemplateResult {
  const { combobox } = parts;
  return html`
    <div class="box" part="box">
      ${affixTemplate('prefix', parts.prefix)}
      <input
        id="control"
        class="control"
        part="control"
        type=${parts.type}
        min=${parts.min ?? nothing}
        max=${parts.max ?? nothing}
        step=${parts.step ?? nothing}
        placeholder=${parts.placeholder || nothing}
        autocomplete=${parts.autocomplete || nothing}
        autocapitalize=${parts.autoCapitalize ?? nothing}
        inputmode=${parts.inputMode ?? nothing}
        role=${combobox ? 'combobox' : nothing}
        aria-autocomplete=${combobox ? 'list' : nothing}
        aria-expanded=${combobox ? String(combobox.isOpen) : nothing}
        aria-controls=${combobox?.isOpen ? 'listbox' : nothing}
        aria-activedescendant=${combobox?.activeId ?? nothing}
        @input=${parts.onInput}
        @change=${parts.onChange}
        @keydown=${parts.onKeydown ?? nothing}
        @click=${parts.onClick ?? nothing}
        @blur=${parts.onBlur ?? nothing}
        @paste=${parts.onPaste ?? nothing}
        ?disabled=${parts.disabled}
        ?readonly=${parts.readOnly}
        aria-required=${parts.required ? 'true' : nothing}
        aria-invalid=${parts.isInvalid ? 'true' : nothing}
        aria-busy=${parts.isBusy ? 'true' : nothing}
        aria-label=${parts.name || nothing}
        aria-describedby=${describedByAll(parts) || nothing}
      >
      ${affixTemplate('suffix', parts.suffix)}
      ${parts.after ?? nothing}
    </div>
  `;
}

function affixTemplate(part: 'prefix' | 'suffix', words: Words | undefined): TemplateResult | typeof nothing {
  return words ? html`<span class="affix" part=${part} id=${part}>${words}</span>` : nothing;
}

function describedByAll({ prefix, suffix, describedBy }: InputParts): string {
  return [prefix && 'prefix', suffix && 'suffix', describedBy].filter(Boolean).join(' ');
}
