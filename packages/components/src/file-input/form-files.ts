import type { FileValue } from './file-value.ts';

/** The browser's own files behind the values of a file input, for its form. */
export class FormFiles {
  // Weak: a value that nobody lists any more takes its file with it.
  readonly #files = new WeakMap<FileValue, File>();

  /** Keeps the file that a value was read from. */
  remember(value: FileValue, file: File): void {
    this.#files.set(value, file);
  }

  /** An entry for each value; null when there is no name or no value, which leaves the control out of its form. */
  toFormData(name: string, values: readonly FileValue[]): FormData | null {
    if (!name || values.length === 0) return null;
    const data = new FormData();
    for (const value of values) data.append(name, this.#fileOf(value), value.name);
    return data;
  }

  /** A value that a script set has no file of its own: one is made of its text. */
  #fileOf(value: FileValue): File {
    const known = this.#files.get(value);
    if (known) return known;
    const file = new File([value.text ?? ''], value.name, { type: value.type, ...(value.lastModified === undefined ? {} : { lastModified: value.lastModified }) });
    this.#files.set(value, file);
    return file;
  }
}
