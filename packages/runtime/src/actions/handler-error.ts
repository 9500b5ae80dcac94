/** A step that cannot be done: it names something that is not there, or the page cannot do it. Thrown by ports, reported at the step. */
export class HandlerError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
