/** Of what every HTML element has, only these can be set: the others run code, load something or move the element. */
const SETTABLE = new Set(['title', 'lang', 'dir', 'hidden', 'id', 'className', 'tabIndex', 'ariaLabel', 'ariaDescription', 'textContent']);
/** Of the same, only these can be called. */
const CALLABLE = new Set(['focus', 'blur', 'click', 'scrollIntoView']);

/** Whether a property may be set: one that the element's own class has, or a harmless one of all elements. */
export function canSet(element: HTMLElement, name: string): boolean {
  return SETTABLE.has(name) || (isOwnMember(element, name) && !/^on/i.test(name));
}

/** The method of that name, if its own class has it or it is a harmless one of all elements. */
export function ownMethod(element: HTMLElement, name: string): ((...args: unknown[]) => unknown) | undefined {
  if (!CALLABLE.has(name) && !isOwnMember(element, name)) return undefined;
  const member = (element as unknown as Readonly<Record<string, unknown>>)[name];
  return typeof member === 'function' ? (member as (...args: unknown[]) => unknown) : undefined;
}

/** What its class, or one between that and HTMLElement, has by that name and HTML elements have not; never what makes classes. */
function isOwnMember(element: HTMLElement, name: string): boolean {
  if (name === 'constructor' || name === '__proto__' || name in HTMLElement.prototype) return false;
  return name in element;
}
