import { InlayError } from '../inlay-error.ts';

/** The same methods; what the browser refuses is told as an InlayError that says what a person can do. */
export function explainFailures<Store extends object>(store: Store): Store {
  return Object.fromEntries(Object.entries(store).map(([name, member]: [string, unknown]) => [name, typeof member === 'function' && name !== 'close' ? explained(member as Method) : member])) as Store;
}

type Method = (...given: readonly unknown[]) => Promise<unknown>;

function explained(method: Method): Method {
  return async (...given) => {
    try {
      return await method(...given);
    } catch (error) {
      throw storageFailure(error);
    }
  };
}

function storageFailure(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') return new InlayError('This browser has no room left, so the last change is not saved.', { code: 'history-full', cause: error, hint: 'Save the app to a file, thin the history of apps, or delete other sites\' data.' });
  return new InlayError('This browser could not keep or read the app.', { code: 'history-unavailable', cause: error, hint: 'Reload the page; save the app to a file first if there is something unsaved.' });
}
