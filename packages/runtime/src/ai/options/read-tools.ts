import { AiError } from '../ai-error.ts';
import { asList, asRecord, asText, isRecord } from '../json.ts';
import { parseJsonText } from '../structured/parse-json.ts';
import type { ChatCall, ToolDefinition } from '../model-call.ts';
import type { ActionOptions } from '../run/action.ts';

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;
const CHOICES = ['auto', 'required', 'none'] as const;

/** Reads the tools that a model may call: a list of `{name, description, parameters}`. Throws a validation AiError. */
export function readTools({ tools, toolChoice }: ActionOptions): Pick<ChatCall, 'tools' | 'toolChoice'> {
  if (tools === undefined) return {};
  const read = asList(typeof tools === 'string' ? parseJsonText(tools) : tools).map((tool) => readTool(asRecord(isRecord(asRecord(tool)['function']) ? asRecord(tool)['function'] : tool)));
  if (read.length === 0) return {};
  const choice = CHOICES.find((one) => one === toolChoice);
  if (toolChoice !== undefined && choice === undefined) throw new AiError('validation', `The option "toolChoice" must be one of ${CHOICES.join(', ')}; it is "${toolChoice}".`);
  return { tools: read, ...(choice === undefined ? {} : { toolChoice: choice }) };
}

function readTool(tool: Readonly<Record<string, unknown>>): ToolDefinition {
  const name = asText(tool['name']);
  if (!NAME.test(name)) throw new AiError('validation', `"${name}" is no name for a tool.`, { hint: 'Names hold letters, digits, dashes and underscores, at most 64.' });
  const parameters = asRecord(tool['parameters']);
  return { name, description: asText(tool['description']), parameters: { type: 'object', properties: {}, ...parameters } };
}
