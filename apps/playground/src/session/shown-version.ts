import type { WithDocument } from '../api/api-client.ts';
import { ApiError } from '../api/api-error.ts';
import type { VersionDetail } from '../api/api-types.ts';
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
    const preview = await makePreview(await read());
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

/** What makes one is fetched when the first is looked at. Rejects with an ApiError where it cannot be had. */
async function makePreview(version: WithDocument<VersionDetail>): Promise<VersionPreview> {
  const making = await import('./version-preview.ts').catch(() => undefined);
  if (making === undefined) throw new ApiError('What shows older versions could not be loaded.', { code: 'unreachable', status: 0, hint: 'Check the connection.' });
  return making.createPreview(version);
}
