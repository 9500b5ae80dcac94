import type { Refusable } from '../model-call.ts';
import type { AiResource } from '../resource.ts';

/** Remembers what which model of which resource refused. */
export interface RefusalMemory {
  refusedBy(resource: AiResource, model: string): ReadonlySet<Refusable>;
  add(resource: AiResource, model: string, refused: Refusable): void;
}

/** So many models are remembered; the oldest is forgotten first, and asked again. */
const MOST_MODELS = 500;
const NONE: ReadonlySet<Refusable> = new Set();

/** A memory that lasts as long as this value. A resource that moves to another address begins anew. */
export function createRefusalMemory(): RefusalMemory {
  const known = new Map<string, Set<Refusable>>();
  const keyOf = ({ name, baseUrl, schema }: AiResource, model: string): string => JSON.stringify([name, baseUrl, schema, model]);
  return {
    refusedBy: (resource, model) => known.get(keyOf(resource, model)) ?? NONE,
    add(resource, model, refused) {
      const key = keyOf(resource, model);
      known.set(key, new Set([...(known.get(key) ?? []), refused]));
      const [oldest] = known.keys();
      if (known.size > MOST_MODELS && oldest !== undefined) known.delete(oldest);
    },
  };
}
