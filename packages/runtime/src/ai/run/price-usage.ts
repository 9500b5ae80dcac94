import type { Usage } from '../ai-event.ts';
import type { RunScope } from './run-scope.ts';

/** The vendors whose prices are known; others ask their own for the same models. */
const VENDOR_HOSTS = new Set(['api.openai.com', 'api.anthropic.com', 'generativelanguage.googleapis.com', 'api.cohere.com', 'api.cohere.ai']);
const MILLION = 1_000_000;

/** The usage with its cost, where the price is known: the model's own vendor was asked, and counted. */
export function priceUsage(usage: Usage, { resource, capabilities: { price } }: Pick<RunScope, 'resource' | 'capabilities'>): Usage {
  if (price === undefined || usage.estimated || !VENDOR_HOSTS.has(new URL(resource.baseUrl).hostname)) return usage;
  const [input, output, cacheRead, cacheWrite] = price;
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = usage;
  const fresh = Math.max(0, inputTokens - cacheReadTokens - cacheWriteTokens);
  return { ...usage, cost: (fresh * input + outputTokens * output + cacheReadTokens * cacheRead + cacheWriteTokens * cacheWrite) / MILLION };
}

/** Both together. */
export function addUsage(left: Usage, right: Usage): Usage {
  return {
    inputTokens: left.inputTokens + right.inputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    reasoningTokens: left.reasoningTokens + right.reasoningTokens,
    cacheReadTokens: left.cacheReadTokens + right.cacheReadTokens,
    cacheWriteTokens: left.cacheWriteTokens + right.cacheWriteTokens,
    estimated: left.estimated || right.estimated,
    ...(left.cost === undefined || right.cost === undefined ? {} : { cost: left.cost + right.cost }),
  };
}
