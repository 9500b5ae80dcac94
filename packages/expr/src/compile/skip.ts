/** What a link gives when a `?.` before it found nothing; never a value of the language. */
export const SKIP: unique symbol = Symbol('skip');

/** Whether a link on `base` is skipped: the chain ended already, or ends here. */
export function isSkip(base: unknown, optional: boolean): boolean {
  return base === SKIP || (optional && (base === null || base === undefined));
}
