/** A call that cannot be carried out as it was written; the command says why and exits with 2. */
export class UsageError extends Error {}
