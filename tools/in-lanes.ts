/**
 * Gives each item to the first lane that is free, and resolves with the results in the order of the items.
 * What a lane is (a browser, a page) only `work` knows; at most one item is worked on in each.
 */
export async function inLanes<Lane, Item, Result>(lanes: readonly Lane[], items: readonly Item[], work: (lane: Lane, item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  await Promise.all(lanes.map(async (lane) => {
    for (const [index, item] of waiting) results[index] = await work(lane, item);
  }));
  return results;
}
