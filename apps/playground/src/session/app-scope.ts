import type { ScopeShape } from '@inlay/expr/complete';
import { appShape, valueAt } from './app-shape.ts';
import type { Session } from './session.ts';

/** What the places where expressions are written know of the app that is being built, and how they lead about in it. */
export function createAppScope(session: Session): { readonly shape: (isScript: boolean) => ScopeShape; readonly valueAt: (path: string) => unknown; readonly goTo: (name: string) => boolean } {
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
  };
}
