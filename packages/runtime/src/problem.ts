/** How bad a problem is: an error stops the thing it names from working, a warning does not. */
export type ProblemSeverity = 'error' | 'warning';

/**
 * A builder's mistake, as data. Problems are collected and shown where they stand; they never stop the page.
 *
 * `path` leads into the app document (`['components', 'answer', 'props', 'value']`),
 * `range` is `[start, end)` in UTF-16 units inside the string at that path,
 * `frame` is the source line with a caret under the mistake, ready for a monospaced font,
 * and `hint` says what to do when there is something to do.
 */
export interface Problem {
  readonly severity: ProblemSeverity;
  /** Stable and kebab-case, for tests and translations: `unknown-component-type`. */
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly range?: readonly [start: number, end: number];
  readonly frame?: string;
  readonly hint?: string;
}

/** `components.answer.props.value`, for a person to read. The empty path is the document itself. */
export function formatProblemPath(path: readonly string[]): string {
  return path.length === 0 ? 'document' : path.join('.');
}
