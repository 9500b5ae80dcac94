/** A conversation as the app holds it: messages `{role, content}`, and whatever else came with them. */
export type Conversation = readonly unknown[];

/** The conversation with what the person said at its end. */
export function withQuestion(conversation: Conversation, content: string): Conversation {
  return [...conversation, { role: 'user', content }];
}

/** What is kept of an answer that has ended. */
export interface EndedAnswer {
  readonly content: string;
  readonly citations: readonly unknown[];
  readonly isUnfinished: boolean;
  readonly note: string;
}

/** The conversation with an answer at its end; members that say nothing are left out of it. */
export function withAnswer(conversation: Conversation, { content, citations, isUnfinished, note }: EndedAnswer): Conversation {
  return [...conversation, {
    role: 'assistant',
    content,
    ...(citations.length === 0 ? {} : { citations }),
    ...(isUnfinished ? { unfinished: true } : {}),
    ...(note === '' ? {} : { note }),
  }];
}

/** The conversation up to the last thing that the person said, without what came after it; undefined when they said nothing. */
export function upToLastQuestion(conversation: Conversation): Conversation | undefined {
  const index = lastQuestion(conversation);
  return index === -1 ? undefined : conversation.slice(0, index + 1);
}

/** The conversation with the last thing that the person said changed, and without what came after it. */
export function withLastQuestion(conversation: Conversation, content: string): Conversation {
  const index = lastQuestion(conversation);
  return index === -1 ? withQuestion(conversation, content) : withQuestion(conversation.slice(0, index), content);
}

/** Where the person last said something, -1 when nowhere. */
export function lastQuestion(conversation: Conversation): number {
  return conversation.findLastIndex((message) => typeof message === 'object' && message !== null && 'role' in message && message.role === 'user');
}

/** What the person last said, empty before they said anything. */
export function lastQuestionText(conversation: unknown): string {
  if (!Array.isArray(conversation)) return '';
  const message = conversation[lastQuestion(conversation)] as { readonly content?: unknown } | undefined;
  return typeof message?.content === 'string' ? message.content : '';
}
