/** Things to undo, last first, each once. */
export interface Cleanup {
  add(undo: () => void | Promise<void>): void;
  /** Runs everything even when some of it fails; rejects with the first failure. */
  run(): Promise<void>;
}

/** An empty one. */
export function createCleanup(): Cleanup {
  const undos: (() => void | Promise<void>)[] = [];
  return {
    add: (undo) => void undos.push(undo),
    async run() {
      const failures: unknown[] = [];
      for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
        try {
          await undo();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
