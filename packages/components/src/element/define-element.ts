/** What can be registered: a class made with `elementFrom`. */
export interface DefinedElementClass extends CustomElementConstructor {
  readonly tag: string;
  readonly inlayVersion: string;
}

/**
 * Registers an element under its definition's tag. A second registration does nothing:
 * the first class keeps the tag, and a console warning names both versions when they are not the same class.
 */
export function defineElement(element: DefinedElementClass): void {
  const { tag } = element;
  if (!tag) throw new TypeError(`${element.name} has no tag to be registered under: make it with elementFrom(definition).`);
  const existing = customElements.get(tag);
  if (existing === element) return;
  if (!existing) {
    customElements.define(tag, element);
    return;
  }
  const version = 'inlayVersion' in existing ? `version ${String(existing.inlayVersion)}` : 'a class that is not ours';
  console.warn(`<${tag}> is already registered by ${version}; version ${element.inlayVersion} is not used. Load @inlay/components once per page.`);
}
