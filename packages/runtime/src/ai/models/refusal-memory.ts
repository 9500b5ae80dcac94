import type { Refusable } from '../model-call.ts';
import type { AiResource } from '../resource.ts';

/** Something that a model of a resource refused, and when. */
export interface LearntRefusal {
  readonly resource: string;
  readonly baseUrl: string;
  readonly schema: string;
  readonly model: string;
  readonly refused: Refusable;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Remembers what which model of which resource refused. */
export interface RefusalMemory {
  refusedBy(resource: AiResource, model: string): ReadonlySet<Refusable>;
  add(resource: AiResource, model: string, refused: Refusable): void;
  /** What is remembered of a resource, the oldest first. */
  list(resource: string): readonly LearntRefusal[];
  /** Forgets all that is remembered of a resource, so that its models are asked again. */
  forget(resource: string): void;
}

/** What a memory is made of. All of it may be left out. */
export interface RefusalMemoryOptions {
  /** What was learnt before, the oldest first. */
  readonly known?: readonly LearntRefusal[];
  /** Told of each new thing, to keep it. */
  readonly onLearn?: (learnt: LearntRefusal) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** So much is remembered; the oldest is forgotten first, and asked again. */
export const MOST_REFUSALS = 2_000;
/** Services change: what was refused longer ago than 30 days is asked again. */
export const REFUSAL_LIFETIME_MS = 30 * 24 * 3_600_000;

/** A memory that lasts as long as this value, or longer where what it learns is kept. A resource that moves to another address begins anew. */
export function createRefusalMemory({ known = [], onLearn = () => undefined, now = Date.now }: RefusalMemoryOptions = {}): RefusalMemory {
  const learnt = new Map<string, LearntRefusal>();
  const keep = (one: LearntRefusal): void => {
    const key = JSON.stringify([one.resource, one.baseUrl, one.schema, one.model, one.refused]);
    learnt.delete(key);
    learnt.set(key, one);
    const [oldest] = learnt.keys();
    if (learnt.size > MOST_REFUSALS && oldest !== undefined) learnt.delete(oldest);
  };
  for (const one of known) keep(one);
  const current = (): readonly LearntRefusal[] => [...learnt.values()].filter(({ at }) => now() - at < REFUSAL_LIFETIME_MS);
  return {
    refusedBy: ({ name, baseUrl, schema }, model) => new Set(current().flatMap((one) => (one.resource === name && one.baseUrl === baseUrl && one.schema === schema && one.model === model ? [one.refused] : []))),
    add({ name: resource, baseUrl, schema }, model, refused) {
      const one: LearntRefusal = { resource, baseUrl, schema, model, refused, at: now() };
      keep(one);
      onLearn(one);
    },
    list: (resource) => current().filter((one) => one.resource === resource),
    forget(resource) {
      for (const [key, one] of learnt) if (one.resource === resource) learnt.delete(key);
    },
  };
}
