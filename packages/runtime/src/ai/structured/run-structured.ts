import { AiError } from '../ai-error.ts';
import type { AiEvent, Usage } from '../ai-event.ts';
import type { ChatCall, OutputShape } from '../model-call.ts';
import { addUsage } from '../run/price-usage.ts';
import { runChat } from '../run/run-chat.ts';
import type { RunScope } from '../run/run-scope.ts';
import { strictSchema } from './strict-schema.ts';

/** What an answer was read as: its value, or what is wrong with it. */
export type ReadAnswer = { readonly value: unknown } | { readonly fault: string };

/** A question whose answer has a shape. */
export interface ShapedQuestion {
  readonly call: ChatCall;
  readonly shape: Omit<OutputShape, 'strict'>;
  /** Reads the raw answer, and checks it: what a service promises is never taken on trust. */
  readonly read: (text: string) => ReadAnswer;
}

const MAX_RAW_LENGTH = 400;

/**
 * Asks for an answer with a shape. The shape goes into the prompt always, and into the request as strictly as the
 * service takes it. An answer that is not as asked is sent back once, with what is wrong; then it is a `validation` error
 * with the raw answer. Gives `json` as it comes, `usage` of both tries, `data`, and `finish`; or an error.
 */
export async function* runStructured(scope: RunScope, { call, shape, read }: ShapedQuestion): AsyncGenerator<AiEvent, void, undefined> {
  const strict = { all: strictSchema(shape.schema, { needsAllRequired: true }), own: strictSchema(shape.schema, { needsAllRequired: false }) };
  const asked: ChatCall = { ...call, output: { ...shape, strict }, system: withInstruction(call.system, shape) };
  const first = yield* collect(scope, asked, true);
  if (first === undefined) return;
  let [usage, answer, raw] = [first.usage, read(first.text), first.text];
  if ('fault' in answer && !first.isCut) {
    const repair = yield* collect(scope, { ...asked, messages: [...asked.messages, { role: 'assistant', text: first.text }, { role: 'user', text: `That is not right: ${answer.fault}. Answer again, with the corrected JSON only.` }] }, false);
    if (repair === undefined) return;
    usage = usage === undefined || repair.usage === undefined ? (usage ?? repair.usage) : addUsage(usage, repair.usage);
    answer = read(repair.text);
    raw = repair.text;
  }
  if (usage !== undefined) yield { type: 'usage', usage };
  if ('fault' in answer) return yield { type: 'error', error: (first.isCut ? cut() : invalid(answer.fault, raw)).data };
  yield { type: 'data', data: answer.value };
  yield { type: 'finish', reason: 'stop' };
}

interface Collected {
  readonly text: string;
  readonly usage: Usage | undefined;
  readonly isCut: boolean;
}

/** One try: hands on what is not its end. Undefined after an error. */
async function* collect(scope: RunScope, call: ChatCall, isShown: boolean): AsyncGenerator<AiEvent, Collected | undefined, undefined> {
  let [text, usage]: [string, Usage | undefined] = ['', undefined];
  for await (const event of runChat(scope, call)) {
    if (event.type === 'text') {
      text += event.text;
      if (isShown) yield { type: 'json', text: event.text };
    } else if (event.type === 'usage') usage = event.usage;
    else if (event.type === 'finish') return { text, usage, isCut: event.reason === 'length' };
    else {
      yield event;
      if (event.type === 'error') return undefined;
    }
  }
  return undefined;
}

function withInstruction(system: string | undefined, { schema }: Pick<OutputShape, 'schema'>): string {
  const instruction = `Answer with JSON only, without any other words and without a code fence. It must match this JSON schema:\n${JSON.stringify(schema)}`;
  return system === undefined || system.trim() === '' ? instruction : `${system}\n\n${instruction}`;
}

function cut(): AiError {
  return new AiError('truncated', 'The answer was cut by the limit on its length before its JSON was complete.', { hint: 'Raise the maximum number of tokens, or ask for less.' });
}

function invalid(fault: string, raw: string): AiError {
  return new AiError('validation', `The answer is not as asked: ${fault}. It was: ${raw.length > MAX_RAW_LENGTH ? `${raw.slice(0, MAX_RAW_LENGTH)}…` : raw}`, { hint: 'Say more clearly what is wanted, or use a stronger model.' });
}
