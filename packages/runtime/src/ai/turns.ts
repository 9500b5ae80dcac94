import type { ChatMessage } from './model-call.ts';

/** What stands before a conversation that an assistant began, where a vendor wants a person's turn first. */
const OPENING = '(The conversation begins with your message.)';

/** Turns of one side, in order. */
export interface Turn {
  readonly side: 'person' | 'model';
  readonly messages: readonly ChatMessage[];
}

/**
 * A conversation as vendors want it that take turns: no empty messages, the person first, sides alternating. Results of
 * calls stand behind their calls already.
 */
export function alternateTurns(messages: readonly ChatMessage[]): readonly Turn[] {
  const turns: { side: Turn['side']; messages: ChatMessage[] }[] = [];
  for (const message of messages.filter(isSaid)) {
    const side = message.role === 'assistant' ? 'model' : 'person';
    const last = turns.at(-1);
    if (last?.side === side) last.messages.push(message);
    else turns.push({ side, messages: [message] });
  }
  if (turns[0]?.side === 'model') turns.unshift({ side: 'person', messages: [{ role: 'user', text: OPENING }] });
  return turns;
}

/** True for a message that says, shows or calls something: vendors refuse empty ones. */
export function isSaid(message: ChatMessage): boolean {
  if (message.role === 'tool') return true;
  if (message.role === 'assistant') return message.text.trim() !== '' || (message.toolCalls?.length ?? 0) > 0;
  return message.text.trim() !== '' || (message.images?.length ?? 0) > 0;
}
