import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { close, icon } from './icons.ts';
import type { Localize } from './localize.ts';

/** Words in a row, each with a button that takes it away. */
export interface ChipsParts {
  readonly labels: readonly string[];
  readonly canRemove: boolean;
  readonly remove: (index: number) => void;
  readonly localize: Localize;
}

/**
 * The chips of a list, or nothing when it is empty. They are shown before the input that they belong to and stand after
 * it, so that a label's press reaches the input; none is a stop for Tab, the arrow keys go there (`moveToChips`).
 * Parts: `chips`, `chip`, `remove`.
 */
export function chipsTemplate({ labels, canRemove, remove, localize }: ChipsParts): TemplateResult | typeof nothing {
  if (labels.length === 0) return nothing;
  return html`
    <ul class="chips" part="chips" role="list">
      ${labels.map((label, index) => html`
        <li class="chip" part="chip">
          <span>${label}</span>
          ${canRemove ? html`<button class="remove" part="remove" type="button" tabindex="-1" aria-label=${localize('Remove {name}', { name: label })} @click=${() => remove(index)} @keydown=${onChipKey}>${icon(close)}</button>` : nothing}
        </li>
      `)}
    </ul>
  `;
}

/** From the start of the input's text, the arrow towards the chips goes to the last of them. True when it did. */
export function moveToChips(event: KeyboardEvent): boolean {
  const input = event.target as HTMLInputElement;
  const last = removersBeside(input).at(-1);
  if (!last || event.key !== backwardKey(input) || input.selectionStart !== 0 || input.selectionEnd !== 0) return false;
  event.preventDefault();
  last.focus();
  return true;
}

/**
 * Call it before the chip at a place goes. Lines are drawn anew in place, so the pressed button is the next chip's
 * afterwards; only the last one goes, and gives the keyboard away before it does, for it would be lost to the page.
 */
export function keepFocus(root: ParentNode, index: number): void {
  const removers = [...root.querySelectorAll<HTMLElement>('.remove')];
  if (index === removers.length - 1 && removers[index]?.matches(':focus')) (removers[index - 1] ?? root.querySelector<HTMLElement>('#control'))?.focus();
}

function onChipKey(event: KeyboardEvent): void {
  const button = event.currentTarget as HTMLElement;
  const removers = removersBeside(button);
  const place = removers.indexOf(button);
  const isBackward = event.key === backwardKey(button);
  if (event.key === 'Delete' || event.key === 'Backspace') button.click();
  else if (isBackward) removers[Math.max(0, place - 1)]?.focus();
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') (removers[place + 1] ?? inputBeside(button))?.focus();
  else if (event.key === 'Escape' || event.key === 'End') inputBeside(button)?.focus();
  else return;
  event.preventDefault();
}

function backwardKey(element: Element): string {
  return getComputedStyle(element).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
}

function removersBeside(element: Element): readonly HTMLElement[] {
  return [...(element.closest('.box')?.querySelectorAll<HTMLElement>('.remove') ?? [])];
}

function inputBeside(element: Element): HTMLElement | null {
  return element.closest('.box')?.querySelector<HTMLElement>('#control') ?? null;
}
