/** How long one stretch of writing off the screen may take. Milliseconds. */
const STRETCH_MS = 4;
/** How far off the screen something still counts as on it. */
const MARGIN = '300px';

/**
 * Puts off the writes to what is off the screen until the page has nothing else to do, or it comes near: a change that
 * concerns five thousand components then costs what can be seen of them. The last write to a property counts.
 */
export class DeferredWrites {
  readonly #away = new WeakSet<Element>();
  readonly #waiting = new Map<Element, Map<string, () => void>>();
  readonly #observer = new IntersectionObserver((entries) => this.#onMove(entries), { rootMargin: MARGIN });
  #cancel: (() => void) | undefined;

  /** Begins to watch where a box is; until it is known to be off the screen, it and its children count as on it. */
  watch(box: Element): void {
    this.#observer.observe(box);
  }

  forget(box: Element): void {
    this.#observer.unobserve(box);
    this.#waiting.delete(box);
  }

  /** Writes a property now, or later where its box is off the screen. */
  write(box: Element, prop: string, work: () => void): void {
    const waiting = this.#waiting.get(box);
    waiting?.delete(prop);
    if (!this.#isAway(box)) {
      work();
      return;
    }
    this.#waiting.set(box, (waiting ?? new Map<string, () => void>()).set(prop, work));
    this.#cancel ??= whenIdle((hasTime) => this.#writeSome(hasTime));
  }

  /** Does all that waits, for who needs the page as it should be: an event is about to be handled. */
  flush(): void {
    for (const box of this.#waiting.keys()) this.#writeAll(box);
  }

  dispose(): void {
    this.#cancel?.();
    this.#observer.disconnect();
    this.#waiting.clear();
  }

  #onMove(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.#away.delete(target);
        this.#writeAll(target);
        for (const child of target.children) this.#writeAll(child);
      } else {
        this.#away.add(target);
      }
    }
  }

  #isAway(box: Element): boolean {
    return this.#away.has(box) || (box.parentElement !== null && this.#away.has(box.parentElement));
  }

  #writeSome(hasTime: () => boolean): void {
    this.#cancel = undefined;
    for (const box of this.#waiting.keys()) {
      if (!hasTime()) break;
      this.#writeAll(box);
    }
    if (this.#waiting.size > 0) this.#cancel = whenIdle((still) => this.#writeSome(still));
  }

  #writeAll(box: Element): void {
    const works = this.#waiting.get(box);
    this.#waiting.delete(box);
    for (const work of works?.values() ?? []) work();
  }
}

/** Calls back when the page has nothing to do, with whether there is time for more. Not every browser tells; a timer then stands in. */
function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  const start = (): void => {
    const end = performance.now() + STRETCH_MS;
    run(() => performance.now() < end);
  };
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(start, 50);
    return () => clearTimeout(timer);
  }
  // With a limit, so that a busy page is right in the end, too.
  const request = requestIdleCallback(start, { timeout: 500 });
  return () => cancelIdleCallback(request);
}
