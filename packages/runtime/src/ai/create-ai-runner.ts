import { AiError } from './ai-error.ts';
import type { AiRunner } from './ai-request.ts';
import type { AiRunnerOptions } from './ai-runner-options.ts';

/**
 * A runner that talks to providers. All that goes wrong becomes the last event. What a model refuses is remembered for
 * as long as the runner, or the memory that it is given, lasts. How to run, actions and schemas are loaded with the first run.
 */
export function createAiRunner(options: AiRunnerOptions): AiRunner {
  let opening: Promise<AiRunner> | undefined;
  return {
    async *run(request, context) {
      opening ??= import('./run/run-request.ts').then(({ createRequestRunner }) => createRequestRunner(options));
      const runner = await opening.catch(() => (opening = undefined));
      if (runner !== undefined) yield* runner.run(request, context);
      else yield { type: 'error', error: new AiError('network', 'What asks models could not be loaded.', { hint: 'Check the connection, and run it again.' }).data };
    },
  };
}
