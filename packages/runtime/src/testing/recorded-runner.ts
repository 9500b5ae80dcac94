import { AiError } from '../ai/index.ts';
import type { AiEvent, AiRequest, AiRunner } from '../ai/index.ts';
import { describeRestRequest } from '../resources/index.ts';
import type { RestRequest, RestRunner } from '../resources/index.ts';
import type { RecordedAnswer, RecordedAnswers } from './recorded-answer.ts';

/** A request to a model that a query made, with the query's name. */
export interface RecordedRequest extends AiRequest {
  readonly query: string;
}

/** A request to a REST resource that a query made, with the query's name. */
export interface RecordedRestRequest extends RestRequest {
  readonly query: string;
}

/** Answers from a recording and asks nobody; `requests` and `restRequests` are what it was asked, in order. */
export interface RecordedRunner extends AiRunner, RestRunner {
  readonly requests: readonly RecordedRequest[];
  readonly restRequests: readonly RecordedRestRequest[];
}

/** Makes a runner that answers from a recording. */
export function createRecordedRunner(answers: RecordedAnswers): RecordedRunner {
  const requests: RecordedRequest[] = [];
  const restRequests: RecordedRestRequest[] = [];
  const used = new Map<string, number>();
  const answerTo = (query: string, asked: string): RecordedAnswer | undefined => nextAnswer(answers[query] ?? [], { asked, query, used });
  return {
    requests,
    restRequests,
    async *run(request, { signal, query = '' }) {
      requests.push({ ...request, query });
      const answer = answerTo(query, promptOf(request));
      yield { type: 'start', source: { resource: request.resource, origin: 'configured', model: request.options.model ?? 'recorded', label: 'recorded' } };
      yield* answer === undefined ? [{ type: 'error', error: missing(query, request.action === 'searchVectors' ? 'data' : 'text').data } as const] : eventsOf(answer, signal);
    },
    async send(request, { query = '' }) {
      restRequests.push({ ...request, query });
      const { data, text, error } = answerTo(query, describeRestRequest(request)) ?? {};
      if (error !== undefined) throw new AiError(error.kind, error.message, error.hint === undefined ? {} : { hint: error.hint });
      if (data === undefined && text === undefined) throw missing(query, 'data');
      return { status: 200, headers: {}, data: data ?? text?.join('') };
    },
  };
}

/** Whatever an action takes for its text: a prompt, a text, a message, what is looked for. */
export function promptOf({ options: { prompt, text = '', message = '', query = '' } }: AiRequest): string {
  return [prompt, text, message, query].filter((part) => part !== '').join('\n');
}

function nextAnswer(answers: readonly RecordedAnswer[], { asked, query, used }: { readonly asked: string; readonly query: string; readonly used: Map<string, number> }): RecordedAnswer | undefined {
  const fitting = answers.filter(({ when }) => when === undefined || asked.includes(when));
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

function missing(query: string, member: 'text' | 'data'): AiError {
  return new AiError('config', `There is no recorded answer for the query "${query}" that fits what it asked.`, { hint: `Add one under "answers": { "${query}": [{ "${member}": ${member === 'text' ? '["…"]' : '…'} }] }.` });
}
