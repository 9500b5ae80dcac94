import type { AiEvent } from '../ai-event.ts';
import { isRecord } from '../json.ts';
import type { ToolCall } from '../model-call.ts';
import type { ToolPiece } from './answer-piece.ts';

/** A call while it comes. */
interface PendingCall {
  readonly index: number | undefined;
  readonly id: string;
  readonly name: string;
  readonly givenId: string | undefined;
  arguments: string;
  signature: string | undefined;
  isWhole: boolean;
}

/** A call whose arguments are no JSON object. */
export interface BrokenCall {
  readonly name: string;
  readonly arguments: string;
}

/**
 * Puts tool calls together from their pieces. Servers leave out the index or the id, give every call the index 0,
 * repeat the name with each piece, and send arguments whole, as an object, or not at all: a new id begins a new call,
 * and so does a name after arguments that are complete.
 */
export class ToolCallAssembler {
  readonly #calls: PendingCall[] = [];

  get isEmpty(): boolean {
    return this.#calls.length === 0;
  }

  /** Takes a piece; gives the events that it causes. */
  take(piece: ToolPiece): AiEvent[] {
    const events: AiEvent[] = [];
    const call = this.#find(piece) ?? this.#begin(piece, events);
    if (call === undefined) return events;
    const text = textOf(piece.arguments);
    // Some send a call's arguments piece by piece and then once more, whole.
    if (text !== '' && !(typeof piece.arguments === 'object' && call.arguments !== '')) {
      call.arguments += text;
      events.push({ type: 'tool-args', id: call.id, text });
    }
    call.signature ??= piece.signature;
    call.isWhole ||= piece.isWhole === true;
    return events;
  }

  /** All calls, complete; those that cannot be read beside them. Empty arguments are those of a tool without any. */
  end(): { readonly calls: readonly ToolCall[]; readonly broken: readonly BrokenCall[] } {
    const calls: ToolCall[] = [];
    const broken: BrokenCall[] = [];
    for (const { id, name, arguments: text, signature } of this.#calls) {
      const value = text.trim() === '' ? {} : parse(text);
      if (isRecord(value)) calls.push({ id, name, arguments: value, ...(signature === undefined ? {} : { signature }) });
      else broken.push({ name, arguments: text });
    }
    return { calls, broken };
  }

  #find({ index, id, name }: ToolPiece): PendingCall | undefined {
    if (id !== undefined && id !== '') {
      const known = this.#calls.find(({ givenId }) => givenId === id);
      if (known !== undefined) return known.isWhole ? undefined : known;
      // An id without a name begins nothing: some make up an id for every piece.
      if (name !== undefined && name !== '') return undefined;
    }
    const latest = (index === undefined ? undefined : this.#calls.findLast((call) => call.index === index)) ?? (index === undefined || name === undefined ? this.#calls.at(-1) : undefined);
    if (latest === undefined || latest.isWhole) return undefined;
    // The name again, after arguments that are complete, or another name, is another call.
    if (name !== undefined && name !== '' && (name !== latest.name || isRecord(parse(latest.arguments)))) return undefined;
    return latest;
  }

  #begin({ index, id, name }: ToolPiece, events: AiEvent[]): PendingCall | undefined {
    if (name === undefined || name === '') return undefined;
    const call: PendingCall = { index, name, id: id === undefined || id === '' ? `call_${this.#calls.length + 1}` : id, givenId: id || undefined, arguments: '', signature: undefined, isWhole: false };
    this.#calls.push(call);
    events.push({ type: 'tool-start', id: call.id, name });
    return call;
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return isRecord(value) ? JSON.stringify(value) : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not complete, or broken: said by the caller, who knows whether more may come.
    return undefined;
  }
}
