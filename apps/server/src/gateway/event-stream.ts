/** What an event stream is made of. */
export interface EventStreamOptions {
  /** Called once when the stream has ended in any way; what feeds it is to be let go. */
  readonly onEnd: () => void;
  readonly heartbeatMs?: number;
}

/** Proxies and browsers drop connections that say nothing for a minute. */
const HEARTBEAT_MS = 15_000;
const HEARTBEAT = new TextEncoder().encode(': still here\n\n');

/**
 * Events as server-sent events, `data: <JSON>` each, with a comment while nothing happens. An event is taken from the
 * source only when the reader has room, so a slow reader holds one event and not the whole answer.
 */
export function createEventStream(events: AsyncIterable<unknown>, { onEnd, heartbeatMs = HEARTBEAT_MS }: EventStreamOptions): ReadableStream<Uint8Array> {
  const iterator = events[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  const end = (): void => {
    clearInterval(heartbeat);
    onEnd();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // The first bytes go out before the source says anything, so that the reader knows at once that it is connected.
      controller.enqueue(HEARTBEAT);
      heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(HEARTBEAT);
      }, heartbeatMs);
    },
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done !== true) return controller.enqueue(encoder.encode(`data: ${JSON.stringify(value)}\n\n`));
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    cancel() {
      end();
      // Not awaited: a source that waits for its provider ends when `onEnd` has let that go.
      void iterator.return?.().catch(() => undefined);
    },
  });
}
