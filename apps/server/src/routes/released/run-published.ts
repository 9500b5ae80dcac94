import { AiError } from '@inlay/runtime/ai';
import type { AiEvent } from '@inlay/runtime/ai';
import type { QueryWork } from '@inlay/runtime/queries';
import type { ServerDependencies } from '../server-dependencies.ts';

/** Asks whoever a released query is for; what a REST resource answers comes as one `data`, and without its headers. */
export async function* runPublished(work: QueryWork, { runner, rest, signal, query }: Pick<ServerDependencies, 'runner' | 'rest'> & { readonly signal: AbortSignal; readonly query: string }): AsyncGenerator<AiEvent> {
  if (work.kind === 'ai') return yield* runner.run(work.request, { signal, query });
  if (work.kind !== 'rest') return yield { type: 'error', error: new AiError('config', 'This query asks nobody.').data };
  try {
    const { data } = await rest.send(work.request, { signal, query });
    yield { type: 'data', data };
    yield { type: 'finish', reason: 'stop' };
  } catch (error) {
    if (!(error instanceof AiError)) throw error;
    yield { type: 'error', error: error.data };
  }
}
