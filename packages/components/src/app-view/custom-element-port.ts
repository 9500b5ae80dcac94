import type { ElementPort } from '@inlay/runtime/mount';

/** An element port over a custom element. Safe before the element is defined: properties are then set once it is. */
export function createCustomElementPort(element: HTMLElement): ElementPort {
  const members = element as unknown as Record<string, unknown>;
  return {
    set(prop, value) {
      // A control that already holds the value keeps its caret.
      if (!Object.is(members[prop], value)) members[prop] = value;
    },
    listen(event, listener) {
      const handle = (occurrence: Event): void => listener((key) => readCarried(occurrence, members, key));
      element.addEventListener(event, handle);
      return () => element.removeEventListener(event, handle);
    },
    call(method, args) {
      const call = (): void => {
        const member = members[method];
        if (typeof member === 'function') Reflect.apply(member, element, args);
      };
      // What was set just now, such as no longer being disabled, is on the screen only after its update.
      const { isUpdatePending, updateComplete } = members;
      if (isUpdatePending === true && updateComplete instanceof Promise) void updateComplete.then(call);
      else call();
    },
  };
}

/** What an event carries: its detail's member of that name, else the element's property. */
function readCarried(event: Event, members: Readonly<Record<string, unknown>>, key: string): unknown {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (typeof detail === 'object' && detail !== null && Object.hasOwn(detail, key)) return (detail as Record<string, unknown>)[key];
  return members[key];
}
