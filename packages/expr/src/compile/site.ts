import { ExpressionError } from '../expression-error.ts';
import { Fault } from '../fault.ts';
import { messageOf } from '../wall/callback.ts';

/** A place in a source at which an evaluation can fail. */
export interface Site {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Where the name of what fails there ends: a call's callee. */
  readonly subjectEnd?: number;
}

const LONGEST_QUOTE = 40;

/**
 * `error`, whatever was thrown, as an ExpressionError at `site`; one that has a place already stays.
 * Only its message is kept: errors of the host may hold values that nobody here may see.
 */
export function locate(error: unknown, site: Site): ExpressionError {
  if (ExpressionError.isInstance(error)) return error;
  const { source } = site;
  const range = [site.start, site.end] as const;
  if (error instanceof Fault) {
    const message = error.message.replace('{thing}', quote(site)).replace('{value}', site.subjectEnd === undefined ? quote(site) : `A value in ${quote(site)}`);
    return new ExpressionError({ code: error.code, message, source, range: error.range ?? range, hint: error.hint });
  }
  const message = messageOf(error);
  if (/call stack|too much recursion/i.test(message)) {
    return new ExpressionError({ code: 'limit', message: 'This expression goes too deep', source, range });
  }
  return new ExpressionError({ code: 'type', message: `${quote(site)} failed: ${message}`, source, range });
}

/** Runs what may fail, and gives the failure its place. */
export function guarded<T>(work: () => T, site: Site): T {
  try {
    return work();
  } catch (error) {
    throw locate(error, site);
  }
}

function quote({ source, start, end, subjectEnd }: Site): string {
  const text = source.slice(start, subjectEnd ?? end).replaceAll(/\s+/g, ' ');
  return `\`${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}\``;
}
