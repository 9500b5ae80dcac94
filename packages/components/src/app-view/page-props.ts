import type { PageProp } from '@inlay/runtime/component';
import type { ComponentNode } from '@inlay/runtime/document';
import type { ComponentState } from '@inlay/runtime/state';
import type { PageWidth } from './page-width.ts';

/** What the page does with one component, and tells its box. */
interface Watched {
  readonly component: ComponentState;
  readonly width: PageWidth;
  /** Called when one of the values below may be another one. */
  readonly changed: () => void;
}

/** Whether the document gives a component a property that the page carries out. */
export function hasPageProps({ definition }: ComponentState, { props = {} }: ComponentNode): boolean {
  return Object.keys(definition.pageProps ?? {}).some((name) => Object.hasOwn(props, name));
}

/** The properties of one component that the page carries out. Those that the document does not give are not watched. */
export class PageProps {
  readonly #watched: Watched;
  readonly #stops: (() => void)[] = [];
  readonly #values: Partial<Record<PageProp, unknown>> = {};
  #isWidthWatched = false;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  get tooltip(): string {
    return String(this.#values.tooltipText ?? '');
  }

  get keepsSpace(): boolean {
    return this.#values.maintainSpaceWhenHidden === true;
  }

  /** Not to be seen at this width. */
  get isHiddenHere(): boolean {
    return (this.#watched.width.isNarrow ? this.#values.isHiddenOnMobile : this.#values.isHiddenOnDesktop) === true;
  }

  /** Watches what the document gives now. */
  follow({ props = {} }: ComponentNode): void {
    const { component } = this.#watched;
    for (const name of Object.keys(component.definition.pageProps ?? {})) {
      if (Object.hasOwn(this.#values, name) || !Object.hasOwn(props, name) || Object.hasOwn(component.definition.props, name)) continue;
      const watch = component.watch(name, { set: (prop, value) => this.#set(prop as PageProp, value) });
      this.#stops.push(() => watch.dispose());
    }
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
  }

  #set(prop: PageProp, value: unknown): void {
    this.#values[prop] = value;
    const { width, changed } = this.#watched;
    if (!this.#isWidthWatched && (prop === 'isHiddenOnDesktop' || prop === 'isHiddenOnMobile')) {
      this.#isWidthWatched = true;
      this.#stops.push(width.onChange(changed));
    }
    changed();
  }
}
