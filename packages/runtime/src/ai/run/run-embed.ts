import { AiError } from '../ai-error.ts';
import type { AiEvent, Usage } from '../ai-event.ts';
import type { EmbedCall } from '../model-call.ts';
import type { EmbeddingCodec } from '../schemas/schema.ts';
import { askProvider } from './ask-provider.ts';
import { tokensOf } from './estimate-tokens.ts';
import { addUsage, priceUsage } from './price-usage.ts';
import { readJson } from './read-json.ts';
import type { RunScope } from './run-scope.ts';

type Vector = readonly number[];

/** No request holds more characters than this, about 200,000 tokens; vendors bound that, too. */
const MOST_CHARACTERS = 800_000;

/**
 * Turns texts into vectors, in batches as large as the vendor takes. Gives `data` with a vector for each text, in their
 * order, after checking that they are as many, hold numbers, and are of one length.
 */
export async function* runEmbed(scope: RunScope, load: () => Promise<EmbeddingCodec>, call: EmbedCall): AsyncGenerator<AiEvent, void, undefined> {
  const codec = await load();
  const vectors: Vector[] = [];
  let usage: Usage | undefined;
  for (const inputs of batchesOf(call.inputs, codec.largestBatch)) {
    const part = { ...call, inputs };
    for await (const event of askProvider(scope, {
      write: async (target) => codec.encode(target, part),
      sent: () => (call.dimensions === undefined ? [] : ['dimensions']),
      read: (response) => readVectors(response, part, { codec, scope }),
    })) {
      if (event.type === 'error') return yield event;
      if (event.type === 'data') vectors.push(...(event.data as readonly Vector[]));
      else if (event.type === 'usage') usage = usage === undefined ? event.usage : addUsage(usage, event.usage);
      else yield event;
    }
  }
  const [first] = vectors;
  const odd = vectors.find(({ length }) => length !== first?.length);
  if (odd !== undefined) return yield { type: 'error', error: broken(scope, `vectors of different lengths (${first?.length} and ${odd.length})`).data };
  if (usage !== undefined) yield { type: 'usage', usage: priceUsage(usage, scope) };
  yield { type: 'data', data: vectors };
  yield { type: 'finish', reason: 'stop' };
}

function* batchesOf(inputs: readonly string[], largest: number): Generator<readonly string[]> {
  let batch: string[] = [];
  let characters = 0;
  for (const input of inputs) {
    if (batch.length === largest || (batch.length > 0 && characters + input.length > MOST_CHARACTERS)) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(input);
    characters += input.length;
  }
  if (batch.length > 0) yield batch;
}

async function* readVectors(response: Response, { inputs }: EmbedCall, { codec, scope }: { readonly codec: EmbeddingCodec; readonly scope: RunScope }): AsyncGenerator<AiEvent, void, undefined> {
  const { vectors, inputTokens } = codec.decode(await readJson(response, scope));
  if (vectors.length !== inputs.length) throw broken(scope, `${vectors.length} vectors for ${inputs.length} texts`);
  const read = vectors.map((vector) => {
    if (!Array.isArray(vector) || vector.length === 0 || !vector.every((part) => typeof part === 'number' && Number.isFinite(part))) throw broken(scope, 'a vector that does not hold numbers only');
    return vector as Vector;
  });
  const counted = inputTokens > 0 ? inputTokens : tokensOf(inputs.join('').length);
  yield { type: 'usage', usage: { inputTokens: counted, outputTokens: 0, reasoningTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, estimated: inputTokens === 0 } };
  yield { type: 'data', data: read };
}

function broken({ resource }: RunScope, what: string): AiError {
  return new AiError('protocol', `"${resource.name}" answered with ${what}.`, { hint: 'Run it again; if it stays so, the model or the service is at fault.' });
}
