/** Requests that are being answered. */
export interface TrackedRequests {
  /** Answers as the given function does. */
  readonly fetch: (request: Request, ...rest: readonly unknown[]) => Promise<Response>;
  /** Resolves once no answer is being made any more, or after so many milliseconds. */
  ended(longestMs: number): Promise<void>;
}

/** Knows which requests are being answered, so that what they work with is not closed under their hands. */
export function trackRequests(answerTo: (request: Request, ...rest: never[]) => Response | Promise<Response>): TrackedRequests {
  const open = new Set<Promise<Response>>();
  return {
    fetch: async (request, ...rest) => {
      const answer = Promise.resolve(answerTo(request, ...(rest as never[])));
      open.add(answer);
      return answer.finally(() => open.delete(answer));
    },
    async ended(longestMs) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, longestMs);
      });
      await Promise.race([late, Promise.allSettled(open)]);
      clearTimeout(timer);
    },
  };
}
