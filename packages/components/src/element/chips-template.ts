import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { close, icon } from './icons.ts';

/** Words in a row, each with a button that takes it away. */
export interface ChipsParts {
  readonly labels: readonly string[];
  readonly canRemove: boolean;
  readonly remove: (index: number) => void;
}

/** The chips of a list, or nothing when it is empty. Parts: `chips`, `chip`, `remove`. */
export function chipsTemplate({ labels, canRemove, remove }: ChipsParts): TemplateResult | typeof nothing {
  if (labels.length === 0) return nothing;
  return html`
    <ul class="chips" part="chips" role="list">
      ${labels.map((label, index) => html`
        <li class="chip" part="chip">
          <span>${label}</span>
          ${canRemove ? html`<button class="remove" part="remove" type="button" aria-label=${`Remove ${label}`} @click=${() => remove(index)}>${icon(close)}</button>` : nothing}
        </li>
      `)}
    </ul>
  `;
}

/** After the chip at a place is gone, the keyboard goes to the one that took its place, else to the one before, else to the input. */
export function focusAfterRemoval(root: ParentNode, index: number): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('.remove')];
  (buttons[index] ?? buttons[index - 1] ?? root.querySelector<HTMLElement>('#control'))?.focus();
}
