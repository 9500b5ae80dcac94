import type { AppDocument } from '@inlay/runtime/document';
import type { Edit } from '@inlay/runtime/edits';

/**
 * Saves that were sent and not answered yet, or never: the tab was closed, or the connection broke. Such a save may have
 * been made all the same, and then nobody else has changed anything.
 */
export class SentEdits {
  #documents: readonly AppDocument[] = [];
  #edits: readonly Edit[] | undefined;

  /** What was sent last, for a later tab; undefined where all is answered. */
  get edits(): readonly Edit[] | undefined {
    return this.#edits;
  }

  /** Notes what is sent, and the document that it makes. */
  add(edits: readonly Edit[], document: AppDocument): void {
    // What is sent again and again while the network is down is one document.
    if (this.#documents.at(-1) !== document) this.#documents = [...this.#documents, document];
    this.#edits = edits;
  }

  /** All is answered: what is saved is known. */
  clear(): void {
    this.#documents = [];
    this.#edits = undefined;
  }

  /** True where the document is what one of them would have made. `isSame` compares two. */
  isOurs(saved: AppDocument, isSame: (left: AppDocument, right: AppDocument) => boolean): boolean {
    return this.#documents.some((document) => isSame(document, saved));
  }
}
