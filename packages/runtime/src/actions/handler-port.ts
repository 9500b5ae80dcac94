import type { Scope, ReferencePath } from '@inlay/expr';
import type { Problem } from '../problem.ts';
import type { Host } from './host.ts';

/** What a handler's steps act on. What is not there, or cannot be done, is thrown as a HandlerError. */
export interface HandlerPort {
  /** Runs a query; `params` that are no object are none. */
  readonly trigger: (query: string, params: unknown) => Promise<void>;
  readonly abort: (query: string) => void;
  readonly setState: (state: string, value: unknown) => void;
  /** Sets what a person enters into a component: its `value` where no other state is named. */
  readonly setValue: (component: string, value: unknown, state?: string) => void;
  readonly callMethod: (component: string, method: string, args: readonly unknown[]) => unknown;
  readonly navigate: (page: string, params: unknown) => void;
  readonly host: Host;
  /** The scope in which a step's templates are evaluated, with the handler's locals. */
  readonly scope: (references: readonly ReferencePath[]) => Scope;
  /** The same for a script, with what can be done to each name beside what can be read of it; `onAct` is called before anything is done. */
  readonly scriptScope: (references: readonly ReferencePath[], onAct: () => void) => Scope;
  /** Resolves when the files that are being read now have been. */
  readonly filesRead: () => Promise<void>;
  /** Resolves true when so many milliseconds went by without another call for the same key, false otherwise. */
  readonly waitForQuiet: (key: string, milliseconds: number) => Promise<boolean>;
  /** Ends handlers between their steps, and scripts. */
  readonly signal: AbortSignal;
  /** Runs a step, and writes down that it ran, or was skipped, for a debugger. */
  readonly record: (step: string, run: () => Promise<unknown>) => Promise<unknown>;
  /** A step that failed; the next ones go on. */
  readonly report: (problem: Problem) => void;
}
