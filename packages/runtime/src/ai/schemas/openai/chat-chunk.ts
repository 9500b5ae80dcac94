import type { Usage } from '../../ai-event.ts';

/** What one chunk, or one whole answer, says; read leniently, since every compatible server has a dialect of its own. */
export interface ChatChunk {
  readonly text: string;
  readonly reasoning: string;
  readonly finish: string | null;
  readonly usage: Usage | null;
  /** The `error` member as it came, where there is one. */
  readonly error: unknown;
}

/** Reads a chunk (`delta`) or a whole answer (`message`). */
export function readChatChunk(value: unknown): ChatChunk {
  const chunk = asRecord(value);
  const choice = asRecord(asList(chunk['choices'])[0]);
  const message = asRecord(choice['delta'] ?? choice['message']);
  return {
    text: contentText(message['content']) || contentText(message['refusal']),
    reasoning: contentText(message['reasoning_content'] ?? message['reasoning']),
    finish: typeof choice['finish_reason'] === 'string' && choice['finish_reason'] !== '' ? choice['finish_reason'] : null,
    usage: readUsage(chunk['usage']),
    error: chunk['error'] ?? chunk['detail'],
  };
}

/** Content is a text, null, or a list of parts with texts, depending on who sends it. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  return asList(content).map((part) => (typeof part === 'string' ? part : contentText(asRecord(part)['text']))).join('');
}

function readUsage(value: unknown): Usage | null {
  const usage = asRecord(value);
  const inputTokens = count(usage['prompt_tokens']);
  const outputTokens = count(usage['completion_tokens']);
  // Some servers put a zeroed usage on every chunk; only a real one counts.
  if (inputTokens + outputTokens === 0) return null;
  return {
    inputTokens,
    outputTokens,
    reasoningTokens: count(asRecord(usage['completion_tokens_details'])['reasoning_tokens']),
    cacheReadTokens: count(asRecord(usage['prompt_tokens_details'])['cached_tokens']),
    cacheWriteTokens: 0,
    estimated: false,
  };
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
