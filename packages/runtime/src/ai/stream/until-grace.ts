/**
 * Passes items on, and once `isOver` says so waits at most `graceMs` for each further one before it ends quietly.
 * Servers that send their last event and never close the body must neither hold an answer nor lose its usage.
 */
export async function* untilGrace<Item>(items: AsyncIterable<Item>, isOver: () => boolean, graceMs: number): AsyncGenerator<Item, void, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = isOver() ? await nextOrNothing(iterator, graceMs) : await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Not awaited: a read that hangs ends only when its connection is aborted, which the run's end does.
    void iterator.return?.()?.catch(() => undefined);
  }
}

async function nextOrNothing<Item>(iterator: AsyncIterator<Item>, milliseconds: number): Promise<IteratorResult<Item, void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nothing = new Promise<IteratorResult<Item, void>>((resolve) => {
    timer = setTimeout(() => resolve({ done: true, value: undefined }), milliseconds);
  });
  try {
    return await Promise.race([iterator.next(), nothing]);
  } finally {
    clearTimeout(timer);
  }
}
