import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So near the end, in pixels, what grows stays at it. */
const NEAR_END = 32;

/** Keeps what scrolls at its end as it grows, unless the person has scrolled up. */
export class EndFollower implements ReactiveController {
  readonly #scroller: () => Element;
  #isAtEnd = true;
  #isFollowing = false;
  #scrollTop = 0;

  constructor(host: ReactiveControllerHost, scroller: () => Element) {
    this.#scroller = scroller;
    host.addController(this);
  }

  /** Goes back to the end with the next change. */
  return(): void {
    this.#isAtEnd = true;
  }

  /** Once a frame, since asking for the height lays all of it out. */
  hostUpdated(): void {
    if (!this.#isAtEnd || this.#isFollowing) return;
    this.#isFollowing = true;
    requestAnimationFrame(() => {
      this.#isFollowing = false;
      if (!this.#isAtEnd) return;
      const scroller = this.#scroller();
      scroller.scrollTop = scroller.scrollHeight;
      this.#scrollTop = scroller.scrollTop;
    });
  }

  /** Listens to its `scroll`. */
  readonly onScroll = (event: Event): void => {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    // Growing moves the end away; only who scrolls up leaves it.
    this.#isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_END || (this.#isAtEnd && scrollTop >= this.#scrollTop);
    this.#scrollTop = scrollTop;
  };
}
