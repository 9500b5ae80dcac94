import type { ElementPort } from '@inlay/runtime/mount';

/**
 * An element port over a custom element of any library. Safe before the element is defined: what is set or called until
 * then waits, since a property set on an element that is not yet itself would hide the one that its class has.
 */
export function createCustomElementPort(element: HTMLElement): ElementPort {
  const members = element as unknown as Record<string, unknown>;
  const later = new Waiting(element);
  return {
    set(prop, value) {
      later.run(() => {
        // A control that already holds the value keeps its caret.
        if (!Object.is(members[prop], value)) members[prop] = value;
      });
    },
    listen(event, listener) {
      const handle = (occurrence: Event): void => {
        // What bubbles up from an element inside is that one's own.
        if (occurrence.target === element) listener((key) => readCarried(occurrence, members, key));
      };
      element.addEventListener(event, handle);
      return () => element.removeEventListener(event, handle);
    },
    call(method, args) {
      const call = (): void => {
        const member = members[method];
        if (typeof member === 'function') Reflect.apply(member, element, args);
      };
      later.run(() => {
        // What was set just now, such as no longer being disabled, is on the screen only after its update.
        const { isUpdatePending, updateComplete } = members;
        if (isUpdatePending === true && updateComplete instanceof Promise) void updateComplete.then(call);
        else call();
      });
    },
  };
}

/** Work that waits, in order, until an element's class is there. */
class Waiting {
  readonly #element: HTMLElement;
  #work: (() => void)[] | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
    const isReady = !element.localName.includes('-') || customElements.get(element.localName) !== undefined;
    if (isReady) return;
    this.#work = [];
    void customElements.whenDefined(element.localName).then(() => this.#start());
  }

  run(work: () => void): void {
    if (this.#work === undefined) work();
    else this.#work.push(work);
  }

  #start(): void {
    // One that is not on a page is not upgraded by its definition.
    customElements.upgrade(this.#element);
    const waiting = this.#work ?? [];
    this.#work = undefined;
    for (const work of waiting) work();
  }
}

/** What an event carries: its detail's member of that name, else the element's property. */
function readCarried(event: Event, members: Readonly<Record<string, unknown>>, key: string): unknown {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (typeof detail === 'object' && detail !== null && Object.hasOwn(detail, key)) return (detail as Record<string, unknown>)[key];
  return members[key];
}
