import { baseStyles } from '@inlay/components/element';
import type { AppDocument } from '@inlay/runtime/document';
import { neededParts, restoreParts } from '@inlay/runtime/history';
import type { NeededParts, PartPlace } from '@inlay/runtime/history';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { definitions } from '../../session/kit.ts';
import { controlStyles } from '../control.styles.ts';
import { historyPanelStyles } from './history-panel.styles.ts';
import { KIND_WORDS, partName } from './value-words.ts';

const KIT = { components: definitions };

/** A part that is to come back into the draft from an older version. */
export interface AskedPart {
  readonly place: PartPlace;
  readonly draft: AppDocument;
  readonly older: AppDocument;
}

/**
 * Asks before a part comes back that reads what is gone: which of that comes back with it, and what would be wrong then.
 *
 * @fires {CustomEvent<{parts: readonly PartPlace[]}>} bring-back - These come back, at once.
 * @fires {CustomEvent<{message: string}>} refuse - It does not fit any more, and why.
 * @fires {CustomEvent} cancel - Nothing comes back.
 */
export class BringBack extends LitElement {
  static override styles = [...baseStyles, controlStyles, historyPanelStyles];

  #asked: { readonly place: PartPlace; readonly needed: NeededParts } | undefined;
  #left: ReadonlySet<PartPlace> = new Set();

  /** Looks at what the part needs; asks only where there is something to say. */
  ask({ place, draft, older }: AskedPart): void {
    this.#left = new Set();
    this.#asked = undefined;
    const { refused } = restoreParts(draft, older, [place], KIT);
    const needed = neededParts(draft, older, { places: [place], components: definitions });
    if (refused !== undefined) this.dispatchEvent(new CustomEvent('refuse', { detail: { message: refused[0]?.message ?? 'It does not fit any more.' } }));
    else if (needed.problems([]).length === 0) this.#bringBack([place]);
    else this.#asked = { place, needed };
    this.requestUpdate();
    // The part that was asked for may be far below.
    if (this.#asked !== undefined) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.question')?.focus());
  }

  /** Asks nothing any more. */
  close(): void {
    this.#asked = undefined;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const asked = this.#asked;
    if (asked === undefined) return nothing;
    const { place, needed } = asked;
    const also = needed.parts.filter((part) => !this.#left.has(part));
    const problems = needed.problems(also);
    const name = partName(place);
    return html`
      <div class="question ${problems.length === 0 ? 'asked' : 'refusal'}" role="group" aria-label="Bring back ${name}" tabindex="-1" @keydown=${this.#onKey}>
        ${needed.parts.length === 0 ? nothing : html`
          <fieldset>
            <legend>${name} needs what is gone. Bring back also:</legend>
            ${needed.parts.map((part) => html`<label class="pin"><input type="checkbox" .checked=${!this.#left.has(part)} @change=${() => this.#toggle(part)}><span>${KIND_WORDS[part.section]} <span class="name">${part.name}</span></span></label>`)}
          </fieldset>
        `}
        <div role="status">
          ${problems.length === 0 ? nothing : html`
            <p>${also.length === 0 ? `With ${name} back, this would be wrong:` : 'This would still be wrong:'}</p>
            <ul class="wrong">${problems.map(({ message }) => html`<li>${message}</li>`)}</ul>
          `}
        </div>
        <div class="ways">
          <button class="button ${problems.length === 0 ? 'primary' : ''}" type="button" @click=${() => this.#bringBack([place, ...also])}>${buttonWords(also.length + 1, problems.length > 0)}</button>
          <button class="button plain" type="button" @click=${this.#cancel}>Cancel</button>
        </div>
      </div>
    `;
  }

  #toggle(part: PartPlace): void {
    this.#left = new Set(this.#left.has(part) ? [...this.#left].filter((each) => each !== part) : [...this.#left, part]);
    this.requestUpdate();
  }

  #bringBack(parts: readonly PartPlace[]): void {
    this.close();
    this.dispatchEvent(new CustomEvent('bring-back', { detail: { parts } }));
  }

  readonly #cancel = (): void => {
    this.close();
    this.dispatchEvent(new CustomEvent('cancel'));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#cancel();
  };
}

function buttonWords(count: number, isWrong: boolean): string {
  const what = count === 1 ? 'Bring back' : `Bring back all ${count}`;
  return isWrong ? `${what} anyway` : what;
}
