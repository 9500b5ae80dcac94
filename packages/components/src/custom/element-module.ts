/** Where a server keeps the modules that its owner added, each by the hash of what is in it: a path, without what is asked of it. */
const ELEMENTS = /(?:^|\/)elements\/[^?#]+$/;
/** The hash there: of one module, or of one of several that belong together. */
const HASH = /(?:^|\/)elements\/([0-9a-f]{64})(?:\.js$|\/)/;

/** As much of a document's component as says what it loads. */
interface LoadingComponent {
  readonly type: string;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** A component that shows an element of a module. */
export interface ElementUse {
  readonly name: string;
  /** The element's tag; empty where the component names none. */
  readonly tag: string;
}

/** True for an address whose module `<inlay-custom>` loads, as far as the path goes: it has to be of the page's own site, too. */
export function isElementAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  return ELEMENTS.test(pathname + search);
}

/** The components that show elements of the modules under a hash, in their order. One whose module is an expression is not found. */
export function usesOfElement(hash: string, components: Readonly<Record<string, LoadingComponent>>): readonly ElementUse[] {
  return Object.entries(components).flatMap(([name, { type, props }]) => {
    const [module, tag] = [props?.['module'], props?.['tag']];
    return type === 'custom' && typeof module === 'string' && hashOf(module) === hash ? [{ name, tag: typeof tag === 'string' ? tag : '' }] : [];
  });
}

/** The hash that an address names, whole or without its site; undefined where none is loaded from it. */
function hashOf(address: string): string | undefined {
  const url = URL.parse(address, 'https://page.invalid');
  return url !== null && isElementAddress(url) ? HASH.exec(url.pathname)?.[1] : undefined;
}
