import type { ChatMessage, ToolCall } from '../model-call.ts';

type ToolMessage = Extract<ChatMessage, { readonly role: 'tool' }>;
type AssistantMessage = Extract<ChatMessage, { readonly role: 'assistant' }>;

/** Ids that every vendor takes: OpenAI bounds their length, Anthropic their characters. */
const ID = /^[a-zA-Z0-9_-]{1,40}$/;

/**
 * A history as all vendors want it: the result of each call stands right behind the turn that made the call, in the order
 * of the calls; ids are there, differ, and hold what all vendors take. A call that was never answered gets an answer that
 * says so; a result of no call that is known is what the person says.
 */
export function pairCalls(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  if (!messages.some((message) => message.role === 'tool' || (message.role === 'assistant' && message.toolCalls !== undefined))) return messages;
  const taken = new Set<string>();
  const used = new Set<ToolMessage>();
  return messages.flatMap((message, index): readonly ChatMessage[] => {
    if (message.role === 'tool') return used.has(message) ? [] : [{ role: 'user', text: `${message.name === '' ? 'A tool' : `The tool "${message.name}"`} gave: ${message.text}` }];
    if (message.role !== 'assistant' || message.toolCalls === undefined) return [message];
    const results = resultsAfter(messages, index, used);
    const paired = message.toolCalls.map((call) => pair(call, { results, used, taken }));
    return [{ ...message, toolCalls: paired.map(({ call }) => call) } satisfies AssistantMessage, ...paired.map(({ result }) => result)];
  });
}

/** The results that may belong to a turn's calls: those up to the next turn that calls. */
function resultsAfter(messages: readonly ChatMessage[], index: number, used: ReadonlySet<ToolMessage>): readonly ToolMessage[] {
  const rest = messages.slice(index + 1);
  const next = rest.findIndex((message) => message.role === 'assistant' && message.toolCalls !== undefined);
  return rest.slice(0, next === -1 ? undefined : next).filter((message): message is ToolMessage => message.role === 'tool' && !used.has(message));
}

function pair(call: ToolCall, { results, used, taken }: { readonly results: readonly ToolMessage[]; readonly used: Set<ToolMessage>; readonly taken: Set<string> }): { readonly call: ToolCall; readonly result: ToolMessage } {
  const free = results.filter((result) => !used.has(result));
  // Services that give no ids have their results told apart by name and order.
  const found = free.find(({ callId }) => callId === call.id && callId !== '') ?? free.find(({ callId, name }) => callId === '' && (name === call.name || name === ''));
  if (found !== undefined) used.add(found);
  const id = freeId(call.id, taken);
  taken.add(id);
  return {
    call: { ...call, id },
    result: { ...(found ?? { role: 'tool', text: 'This call was not answered.', isError: true }), callId: id, name: call.name },
  };
}

/** The id as it is where it can be; else one of nine letters and digits, the only form that Mistral takes. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (ID.test(id) && !taken.has(id)) return id;
  for (let number = taken.size + 1; ; number += 1) {
    const made = `call${String(number).padStart(5, '0')}`;
    if (!taken.has(made)) return made;
  }
}
