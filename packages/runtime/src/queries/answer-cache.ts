import type { AiSource } from '../ai/index.ts';
import { canonicalJson } from '../document/index.ts';
import type { AiRequest } from '../ai/index.ts';

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
  /** The answer for a request when it is younger than `maxAgeMs`. */
  read(request: AiRequest, now: number, maxAgeMs: number): CachedAnswer | undefined;
  write(request: AiRequest, answer: CachedAnswer): void;
  clear(): void;
}

/** Makes an empty cache. */
export function createAnswerCache(): AnswerCache {
  const answers = new Map<string, CachedAnswer>();
  return {
    read(request, now, maxAgeMs) {
      const answer = answers.get(canonicalJson(request));
      return answer !== undefined && now - answer.at < maxAgeMs ? answer : undefined;
    },
    write(request, answer) {
      answers.set(canonicalJson(request), answer);
      const [oldest] = answers.keys();
      if (answers.size > MAX_ANSWERS && oldest !== undefined) answers.delete(oldest);
    },
    clear: () => answers.clear(),
  };
}
