import type { ChatCall } from '../model-call.ts';

/** Most tokenizers make about a token of four characters of prose. */
const CHARACTERS_PER_TOKEN = 4;
/** What a picture costs with most vendors, near enough for an estimate. */
const TOKENS_PER_IMAGE = 800;

/** About how many tokens so many characters are. */
export function tokensOf(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

/** About how many tokens a conversation has. */
export function estimateInput({ system = '', messages, output, tools }: ChatCall): number {
  const images = messages.reduce((sum, message) => sum + (message.role === 'user' ? (message.images?.length ?? 0) : 0), 0);
  const texts = messages.reduce((sum, { text }) => sum + tokensOf(text.length), tokensOf(system.length));
  const described = [output, tools].reduce((sum, part) => sum + (part === undefined ? 0 : tokensOf(JSON.stringify(part).length)), 0);
  return texts + described + images * TOKENS_PER_IMAGE;
}
