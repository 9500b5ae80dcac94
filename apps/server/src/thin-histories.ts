import { createRetention } from '@inlay/runtime/history';
import { isInlayError } from '@inlay/runtime/inlay-error';
import type { Storage } from './storage/storage.ts';

const HOUR_MS = 3_600_000;

/** What thinning works on. */
export interface ThinningParts {
  readonly storage: Storage;
  readonly clock: () => number;
}

/** Thins every app whose owner decided so. Resolves with a sentence for each that could not be. */
export async function thinHistories({ storage, clock }: ThinningParts): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { id, name } of await storage.apps.list()) {
    try {
      const retention = createRetention({ store: storage.history, app: id, clock });
      if ((await retention.policy()) !== undefined) await retention.thin();
    } catch (error) {
      if (!isInlayError(error)) throw error;
      faults.push(`The history of ${name} was not thinned: ${error.message}`);
    }
  }
  return faults;
}

/** Thins now and every hour. Gives what ends it, once what is under way is done. */
export function keepThinning(parts: ThinningParts): () => Promise<void> {
  let running = Promise.resolve();
  const thin = (): void => {
    running = running.then(() => thinHistories(parts)).then((faults) => faults.forEach((fault) => console.error(fault)), (error: unknown) => console.error(error));
  };
  thin();
  const timer = setInterval(thin, HOUR_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
