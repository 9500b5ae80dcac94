import { AiError } from '../ai-error.ts';
import { asRecord, asText, isRecord } from '../json.ts';
import { parseJsonText } from '../structured/parse-json.ts';
import type { ChatCall, ToolDefinition } from '../model-call.ts';
import type { ActionOptions } from '../run/action.ts';

const NAME = /^[a-zA-Z0-9_-]{1,64}$/;
const CHOICES = ['auto', 'required', 'none'] as const;

/**
 * Reads the tools that a model may call: a list of `{name, description, parameters}`, also as OpenAI wraps each in
 * `{function}`, also as JSON. What else stands beside them, such as what a tool runs, is for the app. Throws a validation AiError.
 */
export function readTools({ tools, toolChoice }: ActionOptions): Pick<ChatCall, 'tools' | 'toolChoice'> {
  if (tools === undefined) return {};
  const list: unknown = typeof tools === 'string' ? parseJsonText(tools) : tools;
  if (!Array.isArray(list)) throw new AiError('validation', 'The option "tools" must be a list of tools.', { hint: 'Each is {name, description, parameters}.' });
  const read = (list as unknown[]).map((tool) => readTool(asRecord(isRecord(asRecord(tool)['function']) ? asRecord(tool)['function'] : tool)));
  if (read.length === 0) return {};
  const twice = read.find(({ name }, index) => read.findIndex((tool) => tool.name === name) !== index);
  if (twice !== undefined) throw new AiError('validation', `There are two tools with the name "${twice.name}".`);
  const choice = CHOICES.find((one) => one === toolChoice);
  if (toolChoice !== undefined && choice === undefined) throw new AiError('validation', `The option "toolChoice" must be one of ${CHOICES.join(', ')}; it is "${toolChoice}".`);
  return { tools: read, ...(choice === undefined ? {} : { toolChoice: choice }) };
}

function readTool(tool: Readonly<Record<string, unknown>>): ToolDefinition {
  const name = asText(tool['name']);
  if (!NAME.test(name)) throw new AiError('validation', `"${name}" is no name for a tool.`, { hint: 'Names hold letters, digits, dashes and underscores, at most 64.' });
  return { name, description: asText(tool['description']), parameters: { type: 'object', properties: {}, ...readParameters(name, tool['parameters']) } };
}

function readParameters(name: string, given: unknown): Readonly<Record<string, unknown>> {
  if (given === undefined || given === null || given === '') return {};
  const value: unknown = typeof given === 'string' ? parseJsonText(given) : given;
  if (!isRecord(value)) throw new AiError('validation', `The parameters of the tool "${name}" must be a JSON schema.`, { hint: 'For example {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}.' });
  return value;
}
