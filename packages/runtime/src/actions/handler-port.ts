import type { Scope, ReferencePath } from '@inlay/expr';
import type { Problem } from '../problem.ts';

/** How a notice is meant. */
export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

/** What the page around an app offers. Every member may be left out; what is missing is reported as a problem. */
export interface Host {
  readonly notify?: (message: string, tone: NoticeTone) => void;
  /** Asks the person; resolves true when they agree. */
  readonly confirm?: (message: string) => Promise<boolean>;
}

/** What a handler's steps act on. */
export interface HandlerPort {
  readonly trigger: (query: string) => Promise<void>;
  readonly abort: (query: string) => void;
  readonly setState: (state: string, value: unknown) => void;
  readonly callMethod: (component: string, method: string, args: readonly unknown[]) => void;
  readonly host: Host;
  /** The scope in which a step's templates are evaluated, with the handler's locals. */
  readonly scope: (references: readonly ReferencePath[]) => Scope;
  /** A step that failed; the next ones go on. */
  readonly report: (problem: Problem) => void;
}
