import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** How the one who answers is shown beside the name. */
export interface Avatar {
  /** An address that may be loaded; undefined where there is none, or its picture did not come. */
  readonly src: string | undefined;
  /** The drawing of an icon, or nothing. */
  readonly icon: TemplateResult | typeof nothing;
  /** Letters, of which two are shown; empty for none. */
  readonly letters: string;
  /** The picture did not come. */
  readonly failed: () => void;
}

/** A picture, else an icon, else letters; nothing where there is none of them. It says nothing: the name stands beside it. Part: `avatar`. */
export function avatarTemplate({ src, icon, letters, failed }: Avatar): TemplateResult | typeof nothing {
  if (src !== undefined) return html`<img class="avatar" part="avatar" alt="" src=${src} referrerpolicy="no-referrer" @error=${failed}>`;
  if (icon === nothing && letters === '') return nothing;
  return html`<span class="avatar" part="avatar" aria-hidden="true">${icon === nothing ? Array.from(letters).slice(0, 2).join('') : icon}</span>`;
}

/** The first letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [...new Set([words[0], words.at(-1)])].map((word) => Array.from(word ?? '')[0] ?? '').join('').toUpperCase();
}
