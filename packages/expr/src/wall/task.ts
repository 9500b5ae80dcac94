/** A value in a wrapper. Promises carry these only: a bare value with a `then` of its own would be called by them. */
export interface Box {
  readonly value: unknown;
}

type Callable = (...args: unknown[]) => unknown;

/** Runs the functions that wait for a task: those of the script that made it, under its budgets and rights. */
export interface TaskRunner {
  /** A task for what `onDone` gives for the value, or `onFailed` for the error; null passes either on. */
  chain(result: Promise<Box>, onDone: Callable | null, onFailed: Callable | null): Task;
  /** A task that ends as `result` does, once `onEnd` has run. */
  settle(result: Promise<Box>, onEnd: Callable): Task;
}

/**
 * What an action of the app gives in a script: a result that comes later.
 *
 * Stands in for the host's promise, which is never a value. `await`, `.then`, `.catch` and
 * `.finally` wait for it. One that fails and that nobody waits for is told to whoever runs the script.
 */
export class Task {
  // Private, because own properties of an object are what expressions read.
  readonly #result: Promise<Box>;
  readonly #runner: TaskRunner;
  #isAwaited = false;

  constructor(result: Promise<Box>, runner: TaskRunner) {
    this.#result = result;
    this.#runner = runner;
  }

  /** What `task` waits for. A static, so that no object can stand in for a task with a member of its own. */
  static resultOf(task: Task): Promise<Box> {
    task.#isAwaited = true;
    return task.#result;
  }

  /** Whether something waits, or has waited, for `task`. */
  static isAwaited(task: Task): boolean {
    return task.#isAwaited;
  }

  static chain(task: Task, onDone: Callable | null, onFailed: Callable | null): Task {
    return task.#runner.chain(Task.resultOf(task), onDone, onFailed);
  }

  static settle(task: Task, onEnd: Callable): Task {
    return task.#runner.settle(Task.resultOf(task), onEnd);
  }
}
