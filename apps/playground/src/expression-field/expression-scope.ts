import { createContext } from '@lit/context';
import type { ScopeShape } from '@inlay/expr/complete';

/** What a place where expressions are written knows of the app around it. */
export interface ExpressionScope {
  /** What can be read there, or in a script also done, with what it is now. */
  readonly shape: (isScript: boolean) => ScopeShape;
  /** What a path reads now; undefined where it cannot be read. */
  readonly valueAt: (path: string) => unknown;
  /** Shows what a name stands for; false where it is nothing that can be shown. */
  readonly goTo: (name: string) => boolean;
}

/** The scope of the app that is being built. Without a provider only the language's own names are known. */
export const expressionScope = createContext<ExpressionScope | undefined>(Symbol('expression scope'));
