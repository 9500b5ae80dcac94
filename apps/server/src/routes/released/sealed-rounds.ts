import { z } from '@hono/zod-openapi';
import { isInlayError } from '@inlay/runtime/inlay-error';
import { MAX_TOOL_ROUNDS } from '@inlay/runtime/queries';
import type { Vault } from '../../secrets/vault.ts';

const said = z.object({ role: z.literal('assistant'), reasoning: z.tuple([z.object({ signature: z.string().max(2_000_000) })]) });
const given = z.strictObject({ role: z.literal('tool'), callId: z.string().max(500), name: z.string().max(200), content: z.string().max(200_000), isError: z.boolean().optional() });

/** What was said and done in the rounds before, as a page sends it back. */
export const turnList = z.array(z.union([said, given])).max(MAX_TOOL_ROUNDS * 33);

interface Calls {
  readonly text: string;
  readonly toolCalls: readonly { readonly id: string; readonly name: string }[];
  readonly reasoning?: unknown;
}

/**
 * Seals what a model said with its calls, for the page to send back with what its tools gave: so a viewer can neither
 * read what the model thought nor put words into its mouth. Anything else goes as it is.
 */
export function sealCalls(data: unknown, { vault, place }: { readonly vault: Vault; readonly place: string }): unknown {
  if (!hasCalls(data)) return data;
  const { text, toolCalls } = data;
  return { text, toolCalls, reasoning: [{ text: '', signature: vault.seal(JSON.stringify(data), place) }] };
}

/**
 * The rounds that a page sends back: what the model said as it was sealed, and what its calls gave, which the page ran.
 * Undefined where they are not ours, or do not belong together.
 */
export function openRounds(turns: z.infer<typeof turnList>, { vault, place }: { readonly vault: Vault; readonly place: string }): readonly (readonly unknown[])[] | undefined {
  const rounds: unknown[][] = [];
  let waiting = new Map<string, string>();
  for (const turn of turns) {
    if (turn.role === 'assistant') {
      const calls = waiting.size === 0 ? open(vault, turn.reasoning[0].signature, place) : undefined;
      if (calls === undefined || rounds.length === MAX_TOOL_ROUNDS) return undefined;
      waiting = new Map(calls.toolCalls.map(({ id, name }) => [id, name]));
      rounds.push([{ role: 'assistant', content: calls.text, toolCalls: calls.toolCalls, ...(calls.reasoning === undefined ? {} : { reasoning: calls.reasoning }) }]);
    } else {
      if (waiting.get(turn.callId) !== turn.name) return undefined;
      waiting.delete(turn.callId);
      rounds.at(-1)!.push(turn);
    }
  }
  return waiting.size === 0 ? rounds : undefined;
}

function open(vault: Vault, sealed: string, place: string): Calls | undefined {
  try {
    return JSON.parse(vault.open(sealed, place)) as Calls;
  } catch (error) {
    if (!isInlayError(error)) throw error;
    return undefined;
  }
}

function hasCalls(data: unknown): data is Calls {
  return typeof data === 'object' && data !== null && 'toolCalls' in data && Array.isArray(data.toolCalls) && 'text' in data;
}
