import type { AiErrorData } from '../ai-error.ts';

/** What a service said when it refused, in our words and in its own. */
export interface Failure {
  readonly error: AiErrorData;
  /** The parameter that it names as the cause; empty where it names none. */
  readonly parameter: string;
  /** Its own words and codes, in lower case; to recognise what it refuses. */
  readonly words: string;
}
