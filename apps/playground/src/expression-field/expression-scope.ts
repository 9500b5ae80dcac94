import { createContext } from '@lit/context';
import type { AppScope } from '../session/app-scope.ts';

/** The scope of the app that is being built. Without a provider only the language's own names are known. */
export const expressionScope = createContext<AppScope | undefined>(Symbol('expression scope'));
