import type { ComponentDefinition } from '../component/index.ts';
import { childrenInOrder } from '../document/index.ts';
import type { AppDocument } from '../document/index.ts';

/** A component inside a container; `direct` when nothing stands between them. */
export interface InnerName {
  readonly name: string;
  readonly direct: boolean;
}

/** How the components of a document stand in one another. Answers are found when they are first asked for. */
export class ComponentTree {
  readonly #document: AppDocument;
  readonly #definitions: ReadonlyMap<string, ComponentDefinition>;
  readonly #members = new Map<string, readonly string[]>();
  readonly #inside = new Map<string, readonly InnerName[]>();
  #outside: readonly string[] | undefined;

  constructor(document: AppDocument, definitions: ReadonlyMap<string, ComponentDefinition>) {
    this.#document = document;
    this.#definitions = definitions;
  }

  /** The containers around a component, from the nearest out. */
  around(name: string): readonly string[] {
    const found: string[] = [];
    for (let parent = this.#parentOf(name); parent !== undefined && !found.includes(parent); parent = this.#parentOf(parent)) found.push(parent);
    return found;
  }

  /** The nearest list around a component: what repeats it. */
  listAround(name: string): string | undefined {
    return this.around(name).find((container) => this.isList(container));
  }

  isList(name: string): boolean {
    return this.#definitionOf(name)?.container?.repeat !== undefined;
  }

  /** The components that are there once: all but those inside a list. */
  get outside(): readonly string[] {
    this.#outside ??= this.#findOutside();
    return this.#outside;
  }

  /** What each row of a list has one of. A list in there is one of them; what is in that one is not. */
  members(list: string): readonly string[] {
    const found = this.#members.get(list) ?? this.#walk(list, (name) => this.isList(name)).map(({ name }) => name);
    this.#members.set(list, found);
    return found;
  }

  /** What a container has inside, as its definition sees it: neither into lists nor into containers of its own kind. */
  inside(container: string): readonly InnerName[] {
    const type = this.#definitionOf(container)?.type;
    const found = this.#inside.get(container) ?? this.#walk(container, (name) => this.isList(name) || this.#definitionOf(name)?.type === type);
    this.#inside.set(container, found);
    return found;
  }

  /** Everything inside a component, however deep. */
  within(name: string): readonly string[] {
    return this.#walk(name, () => false).map((inner) => inner.name);
  }

  #walk(root: string, isClosed: (name: string) => boolean): readonly InnerName[] {
    const children = childrenInOrder(this.#document);
    const found = new Map<string, InnerName>();
    const visit = (parent: string): void => {
      for (const name of children.get(parent) ?? []) {
        // A document from elsewhere may lead in a circle.
        if (found.has(name) || name === root) continue;
        found.set(name, { name, direct: parent === root });
        if (!isClosed(name)) visit(name);
      }
    };
    visit(root);
    return [...found.values()];
  }

  #findOutside(): readonly string[] {
    const names = Object.keys(this.#document.components);
    const repeats = [...this.#definitions.values()].some(({ container }) => container?.repeat !== undefined);
    const hasLists = repeats && names.some((name) => this.isList(name));
    return hasLists ? names.filter((name) => this.listAround(name) === undefined) : names;
  }

  #parentOf(name: string): string | undefined {
    const parent = Object.hasOwn(this.#document.components, name) ? this.#document.components[name]?.parent : undefined;
    return parent !== undefined && Object.hasOwn(this.#document.components, parent) ? parent : undefined;
  }

  #definitionOf(name: string): ComponentDefinition | undefined {
    const type = Object.hasOwn(this.#document.components, name) ? this.#document.components[name]?.type : undefined;
    return type === undefined ? undefined : this.#definitions.get(type);
  }
}
