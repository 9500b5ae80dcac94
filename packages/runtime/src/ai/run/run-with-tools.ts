import { AiError } from '../ai-error.ts';
import type { AiErrorData } from '../ai-error.ts';
import type { AiEvent, Usage } from '../ai-event.ts';
import { asText, isRecord } from '../json.ts';
import type { ChatCall, SealedReasoning, ToolCall, ToolDefinition } from '../model-call.ts';
import { parseJsonText } from '../structured/parse-json.ts';
import { addUsage } from './price-usage.ts';
import { runChat } from './run-chat.ts';
import type { RunScope } from './run-scope.ts';

/**
 * A conversation in which the model may call tools. Where it does, `data` is `{text, toolCalls}`, with the `reasoning` that
 * the model wants back with their results; nobody calls them here.
 * A call of a tool that was not offered, or with arguments that are no JSON, is told to the model once, and is an error
 * when it does it again; a call that a small model writes as text is a call.
 */
export async function* runWithTools(scope: RunScope, call: ChatCall): AsyncGenerator<AiEvent, void, undefined> {
  const { tools } = call;
  if (tools === undefined) return yield* runChat(scope, call);
  let usage: Usage | undefined;
  for (const isLast of [false, true]) {
    const before = usage;
    const tried = tryOnce(scope, call, tools);
    let next = await tried.next();
    for (; next.done !== true; next = await tried.next()) {
      if (next.value.type === 'usage') usage = before === undefined ? next.value.usage : addUsage(before, next.value.usage);
      yield next.value.type === 'usage' && usage !== undefined ? { type: 'usage', usage } : next.value;
    }
    const fault = next.value;
    if (fault === undefined) return;
    if (isLast) yield { type: 'error', error: fault };
    else call = { ...call, messages: [...call.messages, { role: 'user', text: `Your last call of a tool could not be used: ${fault.message} Try again.` }] };
  }
}

/** One try, up to its end; gives back what is wrong with its calls in place of an end. */
async function* tryOnce(scope: RunScope, call: ChatCall, tools: readonly ToolDefinition[]): AsyncGenerator<AiEvent, AiErrorData | undefined, undefined> {
  const calls: ToolCall[] = [];
  const ends: AiEvent[] = [];
  const thoughts = new SealedThoughts();
  let [text, hasBegun] = ['', false];
  for await (const event of runChat(scope, call)) {
    thoughts.take(event);
    if (event.type === 'text') text += event.text;
    hasBegun ||= event.type === 'tool-start';
    if (event.type === 'tool-end') {
      calls.push(event.call);
      ends.push(event);
    } else if (event.type === 'error' && event.error.kind === 'protocol' && hasBegun) return event.error;
    else if (event.type === 'finish') {
      const written = calls.length === 0 ? writtenCall(text, tools) : undefined;
      if (written !== undefined) calls.push(written);
      const unknown = calls.find(({ name }) => !tools.some((tool) => tool.name === name));
      if (unknown !== undefined) return unknownTool(unknown.name, tools).data;
      yield* ends;
      if (calls.length > 0) yield { type: 'data', data: { text: written === undefined ? text : '', toolCalls: calls, ...thoughts.all() } };
      yield event;
    } else yield event;
  }
  return undefined;
}

/** Puts the thoughts together that the model wants back. */
class SealedThoughts {
  readonly #sealed: SealedReasoning[] = [];
  #text = '';

  take(event: AiEvent): void {
    if (event.type === 'reasoning') this.#text += event.text;
    if (event.type !== 'reasoning-end') return;
    const { type: _type, ...seal } = event;
    this.#sealed.push({ text: seal.redacted === undefined ? this.#text : '', ...seal });
    if (seal.redacted === undefined) this.#text = '';
  }

  all(): { readonly reasoning?: readonly SealedReasoning[] } {
    return this.#sealed.length === 0 ? {} : { reasoning: this.#sealed };
  }
}

/** `{"name": …, "arguments": {…}}`, alone or in a tag, as models write that were not taught better. */
function writtenCall(text: string, tools: readonly ToolDefinition[]): ToolCall | undefined {
  const body = /<tool_call>([\s\S]*?)(?:<\/tool_call>|$)/.exec(text)?.[1] ?? (/^\s*(?:\{|```)/.test(text) ? text : undefined);
  const value = body === undefined ? undefined : parseJsonText(body.trim());
  if (!isRecord(value)) return undefined;
  const name = asText(value['name']);
  const given = value['arguments'] ?? value['parameters'];
  return tools.some((tool) => tool.name === name) && isRecord(given) ? { id: 'call_1', name, arguments: given } : undefined;
}

function unknownTool(name: string, tools: readonly ToolDefinition[]): AiError {
  return new AiError('protocol', `The model called a tool "${name}", which was not offered.`, { hint: `It was offered ${tools.map((tool) => tool.name).join(', ')}. Run it again, or use a model that is better at calling tools.` });
}
