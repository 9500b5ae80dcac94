/** What is still held on to since `watchGlobals` was called. */
export interface GlobalsWatch {
  /** What is held on to now. */
  held(): readonly string[];
  /** Ends the watch, and says what is left: listeners of window and document, timers, observers. */
  end(): readonly string[];
}

/** Counts what is begun and not ended on what outlives an element: window, document, timers, observers. */
export function watchGlobals(): GlobalsWatch {
  const held: string[] = [];
  const undo: (() => void)[] = [];
  const release = (what: string): void => {
    const index = held.indexOf(what);
    if (index !== -1) held.splice(index, 1);
  };
  watchListeners({ held, release, undo });
  watchIntervals({ held, release, undo });
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver', 'PerformanceObserver'] as const) watchObserver(name, { held, release, undo });
  return {
    held: () => [...held],
    end() {
      for (const restore of undo) restore();
      return held;
    },
  };
}

interface Ledger {
  readonly held: string[];
  readonly release: (what: string) => void;
  readonly undo: (() => void)[];
}

function watchListeners({ held, release, undo }: Ledger): void {
  const places: readonly (readonly [string, EventTarget])[] = [['window', window], ['document', document], ['body', document.body], ['html', document.documentElement]];
  for (const [where, target] of places) {
    const known = new Map<string, Set<unknown>>();
    const keyOf = (type: string, options: unknown): string => `${type} ${String(typeof options === 'object' && options !== null ? 'capture' in options && options.capture : options ?? false)}`;
    const add = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void => {
      const listeners = known.get(keyOf(type, options)) ?? new Set();
      known.set(keyOf(type, options), listeners);
      const isOnce = typeof options === 'object' && options.once === true;
      if (!listeners.has(listener) && !isOnce) held.push(`${where}: ${type}`);
      listeners.add(listener);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => listeners.delete(listener) && release(`${where}: ${type}`));
      EventTarget.prototype.addEventListener.call(target, type, listener, options);
    };
    const remove = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void => {
      if (known.get(keyOf(type, options))?.delete(listener)) release(`${where}: ${type}`);
      EventTarget.prototype.removeEventListener.call(target, type, listener, options);
    };
    Object.assign(target, { addEventListener: add, removeEventListener: remove });
    undo.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }
}

function watchIntervals({ held, release, undo }: Ledger): void {
  const { setInterval: start, clearInterval: stop } = window;
  const running = new Set<unknown>();
  Object.assign(window, {
    setInterval: (...call: Parameters<typeof setInterval>) => {
      const timer: unknown = start(...call);
      running.add(timer);
      held.push('an interval');
      return timer;
    },
    clearInterval: (timer: number) => {
      if (running.delete(timer)) release('an interval');
      stop(timer);
    },
  });
  undo.push(() => void Object.assign(window, { setInterval: start, clearInterval: stop }));
}

/** An observer counts from its first target to its end. */
function watchObserver(name: 'ResizeObserver' | 'IntersectionObserver' | 'MutationObserver' | 'PerformanceObserver', { held, release, undo }: Ledger): void {
  const { observe, disconnect } = window[name].prototype;
  const observing = new WeakSet<object>();
  const target = window[name].prototype as { observe: (...call: never[]) => void; disconnect: () => void };
  target.observe = function (this: object, ...call: never[]) {
    if (!observing.has(this)) held.push(name);
    observing.add(this);
    (observe as (...call: never[]) => void).apply(this, call);
  };
  target.disconnect = function (this: object) {
    if (observing.delete(this)) release(name);
    disconnect.call(this as never);
  };
  undo.push(() => void Object.assign(target, { observe, disconnect }));
}
