import { contentsOf, mediaType } from '@inlay/runtime/files';
import type { FileContents, FileValue } from '@inlay/runtime/files';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a browser shows of a picture. */
const SHOWN = /^image\/(?:png|jpeg|gif|webp|avif|svg\+xml)$/;

/**
 * Follows the files that an element lists: it renders again while they are read, has an address for the preview of each
 * picture, and lets go of both when a file goes or the element leaves the page.
 */
export class WatchedFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #watched = new Map<FileContents, { readonly stop: () => void; readonly preview: string | undefined }>();
  #files: readonly FileValue[] = [];
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#follow();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#follow();
  }

  /** Takes the files that are listed now. What was read of those that went is let go of. */
  set(files: readonly FileValue[]): void {
    const kept = new Set(files.map(contentsOf));
    for (const file of this.#files) {
      const contents = contentsOf(file);
      if (!kept.has(contents)) contents?.release();
    }
    this.#files = files;
    this.#follow();
  }

  /** An address at which the picture can be shown; undefined for what is none. */
  previewOf(file: FileValue): string | undefined {
    const contents = contentsOf(file);
    return contents && this.#watched.get(contents)?.preview;
  }

  #follow(): void {
    const wanted = new Set(this.#isConnected ? this.#files.flatMap((file) => contentsOf(file) ?? []) : []);
    for (const [contents, { stop, preview }] of this.#watched) {
      if (wanted.has(contents)) continue;
      stop();
      if (preview !== undefined) URL.revokeObjectURL(preview);
      this.#watched.delete(contents);
    }
    for (const contents of wanted) {
      if (this.#watched.has(contents)) continue;
      this.#watched.set(contents, { stop: contents.onChange(() => this.#host.requestUpdate()), preview: createPreview(contents) });
    }
  }
}

/** Under the type that its name says, without which a browser shows no SVG. */
function createPreview({ blob, name, type }: FileContents): string | undefined {
  const shown = mediaType({ name, type });
  if (!SHOWN.test(shown) || blob.size === 0) return undefined;
  return URL.createObjectURL(blob.type === shown ? blob : blob.slice(0, blob.size, shown));
}
