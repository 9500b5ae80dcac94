import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { check, icon } from '../../element/icons.ts';

/** One thing to do, or a line between two groups of them. */
export interface MenuEntry {
  readonly label: string;
  readonly icon?: string;
  readonly isDanger?: boolean;
  /** A choice that is on or off. */
  readonly isChecked?: boolean;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

/** A list of things to do, moved through by arrows, Home, End and first letters. Pattern: APG menu. */
export function menuTemplate(label: string, entries: readonly (MenuEntry | 'line')[]): TemplateResult {
  return html`<div class="menu" role="menu" aria-label=${label} @keydown=${onKey}>${entries.map((entry) => (entry === 'line' ? html`<div class="menu-line" role="separator"></div>` : menuItem(entry)))}</div>`;
}

function menuItem({ label, icon: shape, isDanger, isChecked, isDisabled, run }: MenuEntry): TemplateResult {
  const mark = isChecked === undefined ? shape : isChecked ? check : undefined;
  return html`<div class="item ${isDanger ? 'danger' : ''}" role=${isChecked === undefined ? 'menuitem' : 'menuitemcheckbox'} aria-checked=${isChecked === undefined ? nothing : String(isChecked)}
    aria-disabled=${isDisabled ? 'true' : nothing} tabindex="-1" @click=${isDisabled ? nothing : run} @pointermove=${focusIt}><span class="item-icon">${mark === undefined ? nothing : icon(mark)}</span>${label}</div>`;
}

/** Gives the keyboard to the first entry of a menu that was just shown. */
export function focusFirst(element: HTMLElement): void {
  element.querySelector<HTMLElement>('.item:not([aria-disabled])')?.focus();
}

function onKey(event: KeyboardEvent): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.item:not([aria-disabled])')];
  const at = items.indexOf(event.target as HTMLElement);
  const to = placeForKey(event.key, items, at);
  if (event.key === 'Enter' || event.key === ' ') items[at]?.click();
  else if (to === undefined) return;
  else items.at(to)?.focus();
  event.preventDefault();
}

function placeForKey(key: string, items: readonly HTMLElement[], at: number): number | undefined {
  switch (key) {
    case 'ArrowDown': return (at + 1) % items.length;
    case 'ArrowUp': return (at - 1 + items.length) % items.length;
    case 'Home': return 0;
    case 'End': return -1;
  }
  if (key.length !== 1 || key === ' ') return undefined;
  const starts = items.findIndex((item, index) => index > at && item.textContent!.trim().toLowerCase().startsWith(key.toLowerCase()));
  return starts === -1 ? items.findIndex((item) => item.textContent!.trim().toLowerCase().startsWith(key.toLowerCase())) : starts;
}

/** What the pointer is on has the keyboard too, so that only one entry looks chosen. */
function focusIt({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).focus({ preventScroll: true });
}
