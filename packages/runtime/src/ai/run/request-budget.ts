import { AiError } from '../ai-error.ts';
import type { AiResource } from '../resource.ts';

/** Keeps resources within the requests that they may be sent. */
export interface RequestBudget {
  /** Counts a request. Throws a `rate` AiError, with the seconds to wait, when it would be one too many. */
  take(resource: AiResource): void;
}

const MINUTE_MS = 60_000;

/** A budget that lasts as long as this value; `now` is in milliseconds, from any start. */
export function createRequestBudget(now: () => number): RequestBudget {
  const times = new Map<string, number[]>();
  return {
    take({ name, requestsPerMinute }) {
      if (requestsPerMinute === undefined) return;
      const time = now();
      const recent = (times.get(name) ?? []).filter((at) => time - at < MINUTE_MS);
      times.set(name, recent);
      const [oldest] = recent;
      if (recent.length < requestsPerMinute) {
        recent.push(time);
        return;
      }
      const seconds = Math.max(1, Math.ceil(((oldest ?? time) + MINUTE_MS - time) / 1000));
      throw new AiError('rate', `"${name}" may be sent ${requestsPerMinute} requests a minute, and they are used up.`, { hint: `Wait ${seconds} s, or raise the budget of the resource.`, retryAfterSeconds: seconds });
    },
  };
}
