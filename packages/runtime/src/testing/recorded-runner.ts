import { AiError } from '../ai/index.ts';
import type { AiEvent, AiRequest, AiRunner } from '../ai/index.ts';
import type { RecordedAnswer, RecordedAnswers } from './recorded-answer.ts';

/** A request that a query made, with the query's name. */
export interface RecordedRequest extends AiRequest {
  readonly query: string;
}

/** A runner that answers from a recording and asks nobody; `requests` is what it was asked, in order. */
export function createRecordedRunner(answers: RecordedAnswers): AiRunner & { readonly requests: readonly RecordedRequest[] } {
  const requests: RecordedRequest[] = [];
  const used = new Map<string, number>();
  return {
    requests,
    async *run(request, { signal, query = '' }) {
      requests.push({ ...request, query });
      const answer = nextAnswer(answers[query] ?? [], { prompt: promptOf(request), query, used });
      yield { type: 'start', source: { resource: request.resource, origin: 'configured', model: request.options.model ?? 'recorded', label: 'recorded' } };
      yield* answer === undefined ? [missing(query)] : eventsOf(answer, signal);
    },
  };
}

/** Whatever an action takes for its text. */
function promptOf({ options: { prompt, text = '', message = '' } }: AiRequest): string {
  return [prompt, text, message].join('\n');
}

function nextAnswer(answers: readonly RecordedAnswer[], { prompt, query, used }: { readonly prompt: string; readonly query: string; readonly used: Map<string, number> }): RecordedAnswer | undefined {
  const fitting = answers.filter(({ when }) => when === undefined || prompt.includes(when));
  const turn = used.get(query) ?? 0;
  used.set(query, turn + 1);
  return fitting[Math.min(turn, fitting.length - 1)];
}

function* eventsOf({ text = [], data, usage, error }: RecordedAnswer, signal: AbortSignal): Generator<AiEvent> {
  for (const piece of text) {
    if (signal.aborted) return;
    yield { type: 'text', text: piece };
  }
  if (usage !== undefined) yield { type: 'usage', usage };
  if (data !== undefined && error === undefined) yield { type: 'data', data };
  if (error === undefined) yield { type: 'finish', reason: 'stop' };
  else yield { type: 'error', error: new AiError(error.kind, error.message, error.hint === undefined ? {} : { hint: error.hint }).data };
}

function missing(query: string): AiEvent {
  return { type: 'error', error: new AiError('config', `There is no recorded answer for the query "${query}" that fits its prompt.`, { hint: `Add one under "answers": { "${query}": [{ "text": ["…"] }] }.` }).data };
}
