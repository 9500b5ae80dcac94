import { keepUnfit, MOST_UNFIT } from './keep-unfit.ts';
import { parsePending } from './parse-pending.ts';
import { recoverEdits } from './recover-edits.ts';
import type { RecoveredEdits, SavedApp } from './recover-edits.ts';
import type { SessionOptions } from './session-options.ts';
import type { TabRecord } from './tab-record.ts';

type LeftOptions = Pick<SessionOptions, 'storage' | 'clock' | 'host'>;

/** What tabs that are gone could not save of a place, claimed by one tab that puts it back. */
export class LeftEdits {
  readonly #options: LeftOptions;
  readonly #record: TabRecord;
  /** Of the records that are still to be put back. */
  #keys: readonly string[];

  /** Claims those among the records whose tabs are gone. */
  static async claim(options: LeftOptions, record: TabRecord, keys: readonly string[]): Promise<LeftEdits> {
    const isClaimed = await Promise.all(keys.map((key) => record.claim(key)));
    return new LeftEdits(options, record, keys.filter((_, index) => isClaimed[index]));
  }

  private constructor(options: LeftOptions, record: TabRecord, keys: readonly string[]) {
    const at = new Map(keys.map((key) => [key, parsePending(options.storage.getItem(key) ?? '')?.at ?? 0]));
    this.#keys = keys.toSorted((left, right) => at.get(left)! - at.get(right)!);
    this.#options = options;
    this.#record = record;
  }

  /**
   * The one that was changed longest ago, to be put on top of what is saved; undefined where none is left. It is given
   * again until `take` was called: then the record of this tab is that one. What does not fit any more is kept apart, so
   * that nothing overwrites it. Rejects with an ApiError where that cannot be told for the moment.
   */
  async next(saved: SavedApp): Promise<(RecoveredEdits & { readonly take: () => void }) | undefined> {
    for (let key = this.#keys[0]; key !== undefined; key = this.#keys[0]) {
      const text = this.#options.storage.getItem(key);
      const recovered = text === null ? undefined : await recoverEdits(text, saved);
      if (text !== null && recovered !== undefined) return { ...recovered, take: () => this.#take(key!, text) };
      this.#keys = this.#keys.slice(1);
      if (text !== null) this.#setApart(key, text, saved);
    }
    return undefined;
  }

  #take(key: string, text: string): void {
    this.#keys = this.#keys.filter((each) => each !== key);
    this.#record.takeOver(key, text);
  }

  /** It stays in its place where the browser has no room for it elsewhere, or where another tab has changed it. */
  #setApart(key: string, text: string, { branch, unfit }: SavedApp): void {
    const { storage, clock, host } = this.#options;
    if (storage.getItem(key) !== text) return;
    // First out of its place: a browser that is nearly full has no room for it twice.
    storage.removeItem(key);
    const { gone, isKept } = keepUnfit(unfit, { branch, text, at: clock(), from: key });
    if (!isKept) storage.setItem(key, text);
    if (!isKept) host.notify?.('This browser has no room for the changes of an earlier visit that no longer fit. Keep a copy of them as a file before you close this page.', 'danger');
    else if (gone > 0) host.notify?.(`There is room for ${MOST_UNFIT} earlier visits' changes that no longer fit, if they are not too long. The oldest were let go.`, 'info');
  }
}
