import type { ScopeShape } from '@inlay/expr/complete';
import { effect } from '@inlay/runtime/state';
import { appShape, valueAt } from './app-shape.ts';
import type { Session } from './session.ts';

/** What a template comes to: its text, or why it has none. */
export type ResolvedTemplate = { readonly text: string; readonly failure?: undefined } | { readonly text?: undefined; readonly failure: string };

/** See `createAppScope`. */
export interface AppScope {
  /** What can be read, or in a script also done, with what it is now. */
  readonly shape: (isScript: boolean) => ScopeShape;
  /** What a path reads now; undefined where it cannot be read. */
  readonly valueAt: (path: string) => unknown;
  /** Shows what a name stands for; false where it is nothing that can be shown. */
  readonly goTo: (name: string) => boolean;
  /** Calls back with what a template comes to, now and whenever that changes, until the disposer is called. */
  readonly watch: (template: string, listener: (resolved: ResolvedTemplate) => void) => () => void;
}

/** What the places where expressions are written know of the app that is being built, and how they lead about in it. */
export function createAppScope(session: Session): AppScope {
  return {
    shape: (isScript) => appShape(session.app, { isScript }),
    valueAt: (path) => valueAt(session.app, path),
    goTo: (name) => {
      const { components, pages, queries } = session.document;
      if (Object.hasOwn(components, name) || Object.hasOwn(pages, name)) session.select(name);
      else if (Object.hasOwn(queries, name)) session.showQuery(name);
      else return false;
      return true;
    },
    watch: (template, listener) => effect(() => listener(resolve(session, template))),
  };
}

function resolve({ app }: Session, template: string): ResolvedTemplate {
  try {
    const value = app.evaluate(template);
    return { text: value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 2) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
