/** A conversation as the app holds it: messages `{role, content}`, and whatever else came with them. */
export type Conversation = readonly unknown[];

/** What a message has beside its words; what says nothing is left out of it. */
export interface MessageMore {
  readonly attachments?: readonly unknown[];
  /** ISO text. */
  readonly createdAt?: string;
}

/** The conversation with what the person said at its end. */
export function withQuestion(conversation: Conversation, content: string, { attachments = [], createdAt }: MessageMore = {}): Conversation {
  return [...conversation, { role: 'user', content, ...(attachments.length === 0 ? {} : { attachments }), ...(createdAt === undefined ? {} : { createdAt }) }];
}

/** What is kept of an answer that has ended. */
export interface EndedAnswer {
  readonly content: string;
  readonly citations: readonly unknown[];
  readonly isUnfinished: boolean;
  readonly note: string;
  readonly createdAt?: string;
}

/** The conversation with an answer at its end; members that say nothing are left out of it. */
export function withAnswer(conversation: Conversation, { content, citations, isUnfinished, note, createdAt }: EndedAnswer): Conversation {
  return [...conversation, {
    role: 'assistant',
    content,
    ...(citations.length === 0 ? {} : { citations }),
    ...(isUnfinished ? { unfinished: true } : {}),
    ...(note === '' ? {} : { note }),
    ...(createdAt === undefined ? {} : { createdAt }),
  }];
}

/** The conversation up to the last thing that the person said, without what came after it; undefined when they said nothing. */
export function upToLastQuestion(conversation: Conversation): Conversation | undefined {
  const index = lastQuestion(conversation);
  return index === -1 ? undefined : conversation.slice(0, index + 1);
}

/** The conversation with the last thing that the person said changed, and without what came after it. */
export function withLastQuestion(conversation: Conversation, content: string, more?: MessageMore): Conversation {
  const index = lastQuestion(conversation);
  return withQuestion(index === -1 ? conversation : conversation.slice(0, index), content, more);
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
