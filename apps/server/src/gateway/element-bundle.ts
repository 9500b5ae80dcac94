/** A module of an element, as it is served. */
export interface ElementFile {
  /** Where it came from. */
  readonly url: string;
  /** Its code; what it imports of the same element is named by place: `./3.js`. */
  readonly code: string;
}

/** A custom element from elsewhere: its modules, that which defines it first, and what its package says of it. */
export interface ElementBundle {
  readonly files: readonly ElementFile[];
  /** A custom-elements manifest, as it came; undefined where none was named. */
  readonly manifest?: unknown;
}

/** No module begins so: it would not parse. */
const BEGINNING = '{"files":[';

/** The text that is kept of an element: its code where that is one module, else all of it as JSON. Its SHA-256 pins every file. */
export function packElement({ files, manifest }: ElementBundle): string {
  const [first] = files;
  return files.length === 1 && first !== undefined && manifest === undefined ? first.code : JSON.stringify({ files: files.map(({ url, code }) => ({ url, code })), manifest });
}

/** What `packElement` made the text of. */
export function openElement(text: string, url: string): ElementBundle {
  return text.startsWith(BEGINNING) ? (JSON.parse(text) as ElementBundle) : { files: [{ url, code: text }] };
}

/** The path under which an element's first module is served. */
export function elementPath(hash: string, text: string): string {
  return text.startsWith(BEGINNING) ? `/elements/${hash}/0.js` : `/elements/${hash}.js`;
}
