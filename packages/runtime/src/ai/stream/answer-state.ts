import type { AiErrorData, AiErrorKind } from '../ai-error.ts';
import type { AiEvent, FinishReason, Usage } from '../ai-event.ts';
import { describeFailure, explain } from '../failure/describe-failure.ts';
import { readReason, reasonOf } from '../failure/read-reason.ts';
import type { Reason } from '../failure/read-reason.ts';
import { isRecord } from '../json.ts';
import type { Asked } from '../schemas/schema.ts';
import type { AnswerDialect, AnswerEnd, AnswerPiece } from './answer-piece.ts';
import type { ServerSentEvent } from './server-sent-events.ts';
import { ThinkSplitter } from './think-splitter.ts';
import { ToolCallAssembler } from './tool-calls.ts';

/** OpenAI's last event, which gateways add to the streams of the others, too. */
const END_MARKER = '[DONE]';
const NO_USAGE: Usage = { inputTokens: 0, outputTokens: 0, reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: false };

/**
 * How an answer stands while it is read. Every answer ends in `finish` or in one `error`: one that just stops is
 * truncated, one without text and calls is a fault.
 */
export class AnswerState {
  readonly #dialect: AnswerDialect;
  readonly #asked: Asked;
  readonly #status: number;
  readonly #think: ThinkSplitter | undefined;
  readonly #tools = new ToolCallAssembler();
  #usage: Usage | undefined;
  #end: AnswerEnd | undefined;
  #isLast = false;
  #hasText = false;
  #error: AiErrorData | undefined;

  constructor(dialect: AnswerDialect, asked: Asked, status: number) {
    this.#dialect = dialect;
    this.#asked = asked;
    this.#status = status;
    this.#think = dialect.hasThinkTags === true ? new ThinkSplitter() : undefined;
  }

  /** True when nothing more can come, or nothing more is wanted. */
  get isOver(): boolean {
    return this.#isLast || this.#error !== undefined;
  }

  /** True when the answer is complete and only its usage, or nothing, is to be waited for. */
  get isComplete(): boolean {
    return this.#end !== undefined;
  }

  get hasUsage(): boolean {
    return this.#usage !== undefined;
  }

  /** Takes an event of a stream; the events that it causes are added to `out`. */
  takeEvent({ data, fields }: ServerSentEvent, out: AiEvent[]): void {
    if (fields['error'] !== undefined) return this.#fail(readReason(fields['error']));
    const text = data.length > 20 ? data : data.trim();
    if (text === '') {
      // A bare line that is no field at all: some servers write their error as plain text.
      const [stray] = Object.entries(fields);
      if (stray !== undefined) this.#fail(readReason(stray[1] === '' ? stray[0] : stray.join(': ')));
      return;
    }
    if (text === END_MARKER) {
      this.#isLast = true;
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(data);
    } catch {
      // Half of a message; other text is what some servers write in place of one.
      return this.#fail({ ...readReason(text), code: /^[{[]/.test(text) ? 'html' : '' });
    }
    this.takeMessage(value, out);
  }

  /** Takes a message of a stream that is JSON. */
  takeMessage(value: unknown, out: AiEvent[]): void {
    if (hasError(value)) return this.#fail(reasonOf(value));
    if (isRecord(value)) this.#takePiece(this.#dialect.read(value), out);
  }

  /** Takes a body that is JSON, or no stream at all: a whole answer, a list of messages, an error, a web page. */
  takeWhole(body: string, out: AiEvent[]): void {
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      return /^\s*</.test(body) ? this.#fail(readReason(body)) : this.#failWith('truncated', 'in the middle of its JSON');
    }
    const messages = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const message of messages) if (this.#error === undefined) this.takeMessage(message, out);
    // What came whole needs no word that it is complete; but something must have come.
    const isAnswer = this.#hasText || this.#end !== undefined || !this.#tools.isEmpty;
    if (!isAnswer && this.#error === undefined) this.#fail({ ...reasonOf(value), code: 'html' });
    this.#isLast ||= !Array.isArray(value);
  }

  /** The end: what was held back, the usage, the calls, and `finish` or `error`. */
  finish(out: AiEvent[]): void {
    if (this.#think !== undefined) this.#say(this.#think.end(), out);
    if (this.#usage !== undefined) out.push({ type: 'usage', usage: this.#usage });
    const { calls, broken } = this.#tools.end();
    const error = this.#error ?? this.#faultAtEnd(broken[0]);
    if (error !== undefined) return void out.push({ type: 'error', error });
    for (const call of calls) out.push({ type: 'tool-end', call });
    out.push({ type: 'finish', reason: this.#finishReason(calls.length > 0) });
  }

  #takePiece({ text = '', reasoning = '', seals, toolCalls, usage, end, isLast }: AnswerPiece, out: AiEvent[]): void {
    if (reasoning !== '') this.#say({ text: '', reasoning }, out);
    if (seals !== undefined) for (const seal of seals) out.push({ type: 'reasoning-end', ...seal });
    if (text !== '') this.#say(this.#think === undefined ? { text, reasoning: '' } : this.#think.push(text), out);
    if (toolCalls !== undefined) for (const piece of toolCalls) out.push(...this.#tools.take(piece));
    if (usage !== undefined) this.#takeUsage(usage);
    if (end !== undefined) this.#takeEnd(end);
    if (isLast === true) this.#isLast = true;
  }

  #say({ text, reasoning }: { readonly text: string; readonly reasoning: string }, out: AiEvent[]): void {
    if (reasoning !== '') append(out, 'reasoning', reasoning);
    if (text === '') return;
    if (!this.#hasText) this.#hasText = text.trim() !== '';
    append(out, 'text', text);
  }

  /** A fault stays, whatever reason comes after it; a refusal comes word by word. */
  #takeEnd(end: AnswerEnd): void {
    const current = this.#end;
    if (typeof current !== 'object') this.#end = end;
    else if (typeof end === 'object') this.#end = { ...current, message: current.message + end.message };
  }

  #takeUsage(usage: Partial<Usage>): void {
    const counted = Object.entries(usage).filter(([, count]) => typeof count === 'number' && count > 0);
    if (counted.length > 0) this.#usage = { ...(this.#usage ?? NO_USAGE), ...Object.fromEntries(counted) };
  }

  #fail(reason: Reason): void {
    this.#error ??= describeFailure(reason, this.#dialect, { ...this.#asked, status: this.#status }).error;
  }

  #failWith(kind: AiErrorKind, message: string): void {
    this.#error ??= this.#explain(kind, message);
  }

  #explain(kind: AiErrorKind, message: string): AiErrorData {
    return explain(kind, message, { ...this.#asked, format: this.#dialect.format, status: this.#status });
  }

  #faultAtEnd(broken: { readonly name: string; readonly arguments: string } | undefined): AiErrorData | undefined {
    const end = this.#end;
    if (end === undefined && !this.#isLast) return this.#explain('truncated', 'before its end');
    if (typeof end === 'object') return this.#explain(end.kind, end.message);
    if (broken !== undefined) return this.#explain(end === 'length' ? 'truncated' : 'protocol', `the arguments of a call of "${broken.name}" are no JSON object: ${broken.arguments.slice(0, 200)}`);
    if (this.#hasText || !this.#tools.isEmpty) return undefined;
    return end === 'length'
      ? this.#explain('truncated', 'before its first word: raise "maxTokens"')
      : this.#explain('protocol', 'there is no text in the answer');
  }

  /** Calls count for more than the reason: some say "stop" with calls, or "tool_calls" without. */
  #finishReason(hasCalls: boolean): FinishReason {
    if (hasCalls) return 'tool';
    return typeof this.#end !== 'string' || this.#end === 'tool' ? 'stop' : this.#end;
  }
}

/** True for what every dialect means as an error inside an answer. A `message` that is a text is one; as an object it is the answer. */
function hasError(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (!isRecord(value)) return false;
  return isSet(value['error']) || isSet(value['detail']) || (typeof value['message'] === 'string' && !Array.isArray(value['choices']));
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

/** Joins to what was said just before, so that one network chunk is one event. */
function append(out: AiEvent[], type: 'text' | 'reasoning', text: string): void {
  const last = out[out.length - 1];
  if (last?.type === type) (last as { text: string }).text += text;
  else out.push({ type, text });
}
