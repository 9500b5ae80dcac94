import { AiError } from '@inlay/runtime/ai';
import type { AiRunner } from '@inlay/runtime/ai';

/** A runner that is opened with its first run. Where that cannot be done, the run ends with an error, and the next one tries again. */
export function createLazyRunner(open: () => Promise<AiRunner>): AiRunner {
  let opening: Promise<AiRunner> | undefined;
  return {
    async *run(request, context) {
      opening ??= open();
      const runner = await opening.catch(() => (opening = undefined));
      if (runner !== undefined) yield* runner.run(request, context);
      else yield { type: 'error', error: new AiError('network', 'What asks the model could not be loaded.', { hint: 'Check the connection, and run it again.' }).data };
    },
  };
}
