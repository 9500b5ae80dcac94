import type { WithDocument } from '../api/api-client.ts';
import type { VersionDetail } from '../api/api-types.ts';
import { createPreview } from './version-preview.ts';
import type { VersionPreview } from './version-preview.ts';

/** The old version that is on the canvas in place of the draft, if any: the one asked for last, however late another comes. */
export class ShownVersion {
  #preview: VersionPreview | undefined;
  #asked = 0;
  readonly #changed: () => void;

  /** `changed` is called whenever another one is shown, or none. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get preview(): VersionPreview | undefined {
    return this.#preview;
  }

  /** Shows what `read` gives, unless something else was asked for meanwhile. Rejects as `read` does. */
  async show(read: () => Promise<WithDocument<VersionDetail>>): Promise<void> {
    const asked = (this.#asked += 1);
    const preview = await createPreview(await read());
    if (asked === this.#asked) this.#put(preview);
    else preview.app.dispose();
  }

  /** Puts the draft back. */
  leave(): void {
    this.#asked += 1;
    if (this.#preview !== undefined) this.#put(undefined);
  }

  #put(preview: VersionPreview | undefined): void {
    this.#preview?.app.dispose();
    this.#preview = preview;
    this.#changed();
  }
}
