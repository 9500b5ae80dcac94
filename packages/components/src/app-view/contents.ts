import type { App } from '@inlay/runtime/app';
import type { AppDocument } from '@inlay/runtime/document';
import type { Problem } from '@inlay/runtime/problem';
import type { ComponentState, Place } from '@inlay/runtime/state';
import type { Localize } from '../element/localize.ts';
import type { DeferredWrites } from './deferred-writes.ts';
import type { PageWidth } from './page-width.ts';

/** What stands inside a page or a container, kept in line with the document. */
export interface Contents {
  reconcile(document: AppDocument): void;
  dispose(): void;
}

/** One component on the screen: its box, and what can be done with it. */
export interface ShownComponent {
  readonly name: string;
  /** Absent when its type is unknown. */
  readonly component: ComponentState | undefined;
  readonly box: HTMLElement;
  call(method: string, args: readonly unknown[]): void;
  showProblems(problems: readonly Problem[]): void;
}

/** Whose children are shown, and where those stand. */
export interface Holder {
  /** A page or a container. */
  readonly parent: string;
  readonly place: Place;
}

/** What everything on a page shares. */
export interface PageContext {
  readonly app: App;
  /** For who edits the app: what would lie over the page stands in it, and what is hidden stays in its place, faint. */
  readonly editing: boolean;
  /** Says what the page itself says, in the language of its place. */
  readonly localize: () => Localize;
  /** How much room there is. */
  readonly width: PageWidth;
  /** Where writes to elements go. */
  readonly writes: DeferredWrites;
  shown(component: ShownComponent): void;
  gone(component: ShownComponent): void;
  /** Fills the element of a container with what stands in it. */
  fill(container: ComponentState, element: HTMLElement): Contents;
}
