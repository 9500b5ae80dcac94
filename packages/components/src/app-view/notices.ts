import type { NoticeTone } from '@inlay/runtime/actions';
import type { Clock } from '@inlay/runtime/state';
import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../element/localize.ts';
import { close, icon } from '../element/icons.ts';
import { toneIcon } from '../element/tone.ts';
import { openModal } from './open-modal.ts';

export { noticesStyles } from './notices.styles.ts';

/** How long is shown what only informs, or went well, once neither the pointer nor the keyboard is at the notices. Milliseconds. */
export const NOTICE_TIME = 8000;
/** How many notices are shown at once. */
const MAX_NOTICES = 3;

interface Notice {
  readonly id: number;
  readonly message: string;
  readonly tone: NoticeTone;
}

/** Where notices stand: `.notices`, which becomes a manual popover, with a live region for those that can wait and one for those that cannot. */
export interface NoticePlace {
  readonly root: ShadowRoot;
  readonly localize: () => Localize;
  readonly clock: Clock;
}

/**
 * What an app says to the person beside its page: failures until they are dismissed and at once, all else when there is time.
 * A modal dialog makes everything outside of it deaf to pointer, keyboard and screen readers, so that notices stand in the
 * dialog of the app that is open, and go back to the page when it closes.
 */
export class Notices {
  readonly #place: NoticePlace;
  readonly #stack: HTMLElement;
  readonly #timers = new Map<number, () => void>();
  #notices: readonly Notice[] = [];
  #count = 0;
  #isPointedAt = false;
  #isFocused = false;
  /** What had the keyboard before a notice took it. */
  #before: Element | null = null;

  constructor(place: NoticePlace) {
    this.#place = place;
    const stack = place.root.querySelector<HTMLElement>('.notices')!;
    this.#stack = stack;
    stack.popover = 'manual';
    // Each by itself, and not all of them again with every new one.
    for (const region of stack.children) region.ariaAtomic = 'false';
    stack.addEventListener('pointerenter', () => this.#hold({ isPointedAt: true }));
    stack.addEventListener('pointerleave', () => this.#hold({ isPointedAt: false }));
    stack.addEventListener('focusin', ({ relatedTarget }) => {
      if (!this.#isFocused) this.#before = relatedTarget as Element | null;
      this.#hold({ isFocused: true });
    });
    stack.addEventListener('focusout', ({ relatedTarget }) => {
      if (!stack.contains(relatedTarget as Node | null)) this.#hold({ isFocused: false });
    });
    stack.addEventListener('keydown', this.#onKey);
  }

  show(message: string, tone: NoticeTone): void {
    // Before the words: a live region that comes with its words is not read.
    this.#raise();
    this.#count += 1;
    this.#notices = [...this.#notices, { id: this.#count, message, tone }];
    if (this.#notices.length > MAX_NOTICES) this.#drop((this.#notices.find(isPassing) ?? this.#notices[0]!).id);
    this.#time();
    this.#draw();
  }

  /** Takes all of them away, and the stack back to its place. */
  clear(): void {
    this.#notices = [];
    this.#time();
    this.#draw();
    this.#lower();
  }

  #raise(): void {
    const { root } = this.#place;
    const modal = openModal(root);
    if (modal === undefined) {
      this.#lower();
      return;
    }
    const { dialog, host } = modal;
    if (host !== undefined && this.#stack.parentNode !== host) {
      host.append(this.#stack);
      dialog.addEventListener('close', () => this.#lower(), { once: true });
    }
    // What is shown last stands in front.
    if (this.#stack.matches(':popover-open')) this.#stack.hidePopover();
    this.#stack.showPopover();
  }

  #lower(): void {
    const { root } = this.#place;
    if (this.#stack.matches(':popover-open')) this.#stack.hidePopover();
    if (this.#stack.parentNode !== root) root.append(this.#stack);
  }

  #hold({ isPointedAt = this.#isPointedAt, isFocused = this.#isFocused }: { readonly isPointedAt?: boolean; readonly isFocused?: boolean }): void {
    this.#isPointedAt = isPointedAt;
    this.#isFocused = isFocused;
    this.#time();
  }

  /** Every passing notice has its timer while nobody is at them, and none has one else. */
  #time(): void {
    const passing = this.#isPointedAt || this.#isFocused ? [] : this.#notices.filter(isPassing);
    for (const [id, stop] of this.#timers) {
      if (passing.some((notice) => notice.id === id)) continue;
      stop();
      this.#timers.delete(id);
    }
    for (const { id } of passing) if (!this.#timers.has(id)) this.#timers.set(id, this.#place.clock.schedule(NOTICE_TIME, () => this.#dismiss(id)));
  }

  #drop(id: number): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
  }

  #dismiss(id: number): void {
    const before = this.#before as HTMLElement | null;
    const hadFocus = this.#noticeOf(id)?.contains(this.#place.root.activeElement) === true;
    this.#drop(id);
    // What is removed from under the pointer or the keyboard says nothing of it.
    if (this.#notices.length === 0) {
      this.#isPointedAt = false;
      this.#isFocused = false;
    }
    this.#draw();
    this.#time();
    if (!hadFocus) return;
    (this.#stack.querySelector<HTMLElement>('.notice button') ?? before)?.focus();
    // The one that took over had it from a notice that is gone.
    this.#before = before;
  }

  #noticeOf(id: number): Element | null {
    return this.#stack.querySelector(`.notice[data-id="${id}"]`);
  }

  /** Escape takes away the notice that has the keyboard, and not the dialog that it stands in. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const notice = (event.target as Element).closest<HTMLElement>('.notice');
    if (event.key !== 'Escape' || notice === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#dismiss(Number(notice.dataset['id']));
  };

  #draw(): void {
    for (const isUrgent of [false, true]) {
      const shown = this.#notices.filter(({ tone }) => (tone === 'danger') === isUrgent);
      render(repeat(shown, ({ id }) => id, (notice) => this.#template(notice)), this.#stack.querySelector<HTMLElement>(isUrgent ? '[role=alert]' : '[role=status]')!);
    }
  }

  #template({ id, message, tone }: Notice): TemplateResult {
    return html`<div class="notice ${tone}" part="notice" data-id=${id}>${toneIcon(tone)}<span>${message}</span><button type="button" aria-label=${this.#place.localize()('Dismiss')} @click=${() => this.#dismiss(id)}>${icon(close)}</button></div>`;
  }
}

function isPassing({ tone }: Notice): boolean {
  return tone === 'info' || tone === 'success';
}
