import type { AiEvent } from '../ai-event.ts';
import { aiWarning } from '../ai-warning.ts';
import type { WarningText } from '../ai-warning.ts';
import { withDeadlines } from '../deadlines.ts';
import type { Refusable } from '../model-call.ts';
import { refusedIn } from '../models/refusals.ts';
import type { CallTarget } from '../schemas/schema.ts';
import type { TransportRequest } from '../transport.ts';
import type { RunScope } from './run-scope.ts';

/** So many things are left out of one request before its refusal is taken for an answer. */
const MOST_LESSONS = 6;

/** A request in all its forms. */
export interface Question {
  /** Writes it without what is refused. May reject with an AiError. */
  write(target: CallTarget): Promise<TransportRequest>;
  /** What of it can be left out, or said in another way, the least missed first. */
  sent(target: CallTarget): readonly Refusable[];
  /** Reads the answer. Its rejections become the run's error. */
  read(response: Response): AsyncIterable<AiEvent>;
}

/**
 * Asks the provider. Where it refuses something that can be left out, that is remembered for this model of this resource,
 * and it is asked again without; the events say so where a person had set it.
 */
export async function* askProvider(scope: RunScope, question: Question): AsyncGenerator<AiEvent, void, undefined> {
  yield* withDeadlines(exchange(scope, question), scope.timeouts, scope.signal);
}

async function* exchange(scope: RunScope, { write, sent, read }: Question): AsyncGenerator<AiEvent, void, undefined> {
  const { resource, model, codec, memory, budget, signal, send } = scope;
  for (let lessons = 0; ; lessons += 1) {
    const target: CallTarget = { resource, model, refused: memory.refusedBy(resource, model), longestAnswer: scope.capabilities.longestAnswer };
    const request = await write(target);
    budget.take(resource);
    const response = await send(request, signal);
    if (response.ok) return yield* read(response);
    const failure = await codec.decodeFailure(response, { service: resource.name, model });
    const lesson = lessons < MOST_LESSONS ? refusedIn(failure, sent(target).filter((one) => !target.refused.has(one))) : undefined;
    if (lesson === undefined) return yield { type: 'error', error: failure.error };
    memory.add(resource, model, lesson);
    const reason = SAID[lesson];
    if (reason !== undefined) yield { type: 'warning', warning: aiWarning(OPTION_OF[lesson] ?? lesson, reason) };
  }
}

/** Ways of speaking that nobody chose need no warning, where they change nothing for the one who asked. */
const SAID: Readonly<Partial<Record<Refusable, WarningText>>> = {
  temperature: 'the model refused it, so it was left out', topP: 'the model refused it, so it was left out', seed: 'the model refused it, so it was left out', stop: 'the model refused it, so it was left out', reasoningEffort: 'the model refused it, so it was left out', dimensions: 'the model refused it, so it was left out', style: 'the model refused it, so it was left out', quality: 'the model refused it, so it was left out', size: 'the model refused it, so it was left out',
  tools: 'the model takes none, so it was asked without',
  system: 'the model takes no system message, so it was put before the prompt',
  imageUrl: 'the service loads no images, so it was sent whole',
};
const OPTION_OF: Readonly<Partial<Record<Refusable, string>>> = { imageUrl: 'images' };
