import { InlayError } from '@inlay/runtime/inlay-error';

/** The server refused or could not be reached. `status` is 0 when there was no answer; `body` is what it said, as JSON. */
export class ApiError extends InlayError {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(message: string, options: { readonly code: string; readonly status: number; readonly hint?: string; readonly body?: Readonly<Record<string, unknown>>; readonly cause?: unknown }) {
    super(message, options);
    this.status = options.status;
    this.body = options.body ?? {};
  }
}

/** True for what mends itself without changing what was asked: no server, a server that failed, or a sign-in that has ended. */
export function isPassing({ status }: ApiError): boolean {
  return status === 0 || status === 401 || status >= 500;
}

/** True for a branch that takes no changes like this: what is unsaved can only go to another one. */
export function isClosed({ code }: ApiError): boolean {
  return code === 'branch-protected' || code === 'branch-deleted';
}
