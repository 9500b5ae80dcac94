import { pendingKeys, tabKey } from './pending-edits.ts';
import type { PendingEdits } from './pending-edits.ts';
import type { SessionOptions } from './session-options.ts';

/** What a tab's record is made of. */
export type TabOptions = Pick<SessionOptions, 'storage' | 'locks' | 'tab' | 'clock'>;

/**
 * Where one tab keeps what is unsaved of a place. It holds a lock of its record's name until it is closed, as when the
 * page is gone: by that others know whether it lives.
 */
export class TabRecord {
  readonly #options: TabOptions;
  readonly #place: string;
  #key: string;
  /** What this tab has put there last, or found; null for nothing. */
  #text: string | null = null;
  /** Ends the holding of each lock. */
  readonly #releases: (() => void)[] = [];

  /** Resolves when others can tell that it lives. */
  static async open(options: TabOptions, place: string): Promise<TabRecord> {
    const record = new TabRecord(options, place);
    await record.claim(record.#key);
    return record;
  }

  private constructor(options: TabOptions, place: string) {
    this.#options = options;
    this.#place = place;
    this.#key = tabKey(place, options.tab);
  }

  /** The keys of what other tabs keep of the same place, living or gone. */
  get others(): readonly string[] {
    return pendingKeys(this.#options.storage, this.#place).filter((key) => key !== this.#key);
  }

  /**
   * Takes the lock of a record for as long as this one is open; false where a tab that lives holds it. Where the browser
   * has no locks, nobody can tell: any record is given, and `keep` sees to it that a tab that lives loses nothing.
   */
  claim(key: string): Promise<boolean> {
    const { locks } = this.#options;
    if (locks === undefined) return Promise.resolve(true);
    return new Promise((resolve) => {
      const holding = new Promise<void>((release) => this.#releases.push(release));
      locks.request(key, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : holding;
      }).catch(() => {
        // A browser that refuses locks is as one that has none.
        resolve(true);
      });
    });
  }

  /** Goes on in a record that was claimed, whose words are these, in place of its own, which must be empty. */
  takeOver(key: string, text: string): void {
    [this.#key, this.#text] = [key, text];
  }

  /** Keeps the edits, or forgets them when there are none. False where the storage is full or forbidden: then what was kept before stays. */
  keep(pending: PendingEdits): boolean {
    const { storage, clock } = this.#options;
    try {
      const found = storage.getItem(this.#key);
      // Another tab has it, which could not tell that this one lives: it keeps its words, and this one begins anew.
      if (found !== null && found !== this.#text) this.#moveOn();
      const text = pending.edits.length === 0 ? null : JSON.stringify({ ...pending, at: clock() });
      if (text === null) storage.removeItem(this.#key);
      else storage.setItem(this.#key, text);
      this.#text = text;
      return true;
    } catch {
      // Saving goes on over the network; this copy is only for a tab that is closed before it could.
      return false;
    }
  }

  /** Others may have what is kept from now on. */
  close(): void {
    for (const release of this.#releases) release();
  }

  #moveOn(): void {
    const { storage, tab } = this.#options;
    let count = 2;
    while (storage.getItem(tabKey(this.#place, `${tab}.${count}`)) !== null) count += 1;
    [this.#key, this.#text] = [tabKey(this.#place, `${tab}.${count}`), null];
    void this.claim(this.#key);
  }
}
