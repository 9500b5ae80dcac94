import type { AiSource } from '../ai/index.ts';
import type { QueryWork } from './query-work.ts';
import { canonicalJson } from '../document/index.ts';

/** An answer that can be used again. */
export interface CachedAnswer {
  readonly data: unknown;
  readonly source: AiSource | null;
  readonly at: number;
}

/** At most this many answers of one query are kept; the oldest goes. */
const MAX_ANSWERS = 50;

/** Answers of one query by their resolved inputs. */
export interface AnswerCache {
  /** The answer for the same work when it is younger than `maxAgeMs`. */
  read(work: QueryWork, now: number, maxAgeMs: number): CachedAnswer | undefined;
  write(work: QueryWork, answer: CachedAnswer): void;
  clear(): void;
}

/** Makes an empty cache. */
export function createAnswerCache(): AnswerCache {
  const answers = new Map<string, CachedAnswer>();
  return {
    read(work, now, maxAgeMs) {
      const answer = answers.get(canonicalJson(work));
      return answer !== undefined && now - answer.at < maxAgeMs ? answer : undefined;
    },
    write(work, answer) {
      answers.set(canonicalJson(work), answer);
      const [oldest] = answers.keys();
      if (answers.size > MAX_ANSWERS && oldest !== undefined) answers.delete(oldest);
    },
    clear: () => answers.clear(),
  };
}
