import { AiError } from '../ai-error.ts';
import type { AiEvent } from '../ai-event.ts';
import { asText, isRecord } from '../json.ts';
import type { ChatCall, ToolCall, ToolDefinition } from '../model-call.ts';
import { parseJsonText } from '../structured/parse-json.ts';
import { runChat } from './run-chat.ts';
import type { RunScope } from './run-scope.ts';

/**
 * A conversation in which the model may call tools. Where it does, `data` is `{text, toolCalls}`; nobody calls them here.
 * A call of a tool that was not offered is an error; one that a small model writes as text is a call.
 */
export async function* runWithTools(scope: RunScope, call: ChatCall): AsyncGenerator<AiEvent, void, undefined> {
  if (call.tools === undefined) return yield* runChat(scope, call);
  const calls: ToolCall[] = [];
  let text = '';
  for await (const event of runChat(scope, call)) {
    if (event.type === 'text') text += event.text;
    if (event.type === 'tool-end') calls.push(event.call);
    if (event.type === 'finish') {
      const written = calls.length === 0 ? writtenCall(text, call.tools) : undefined;
      if (written !== undefined) calls.push(written);
      const unknown = calls.find(({ name }) => !call.tools?.some((tool) => tool.name === name));
      if (unknown !== undefined) return yield { type: 'error', error: unknownTool(unknown.name, call.tools).data };
      if (calls.length > 0) yield { type: 'data', data: { text: written === undefined ? text : '', toolCalls: calls } };
    }
    yield event;
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
