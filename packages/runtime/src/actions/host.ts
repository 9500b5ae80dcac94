/** How a notice is meant. */
export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

/** A file for the person to keep. */
export type DownloadFile = { readonly fileName: string; readonly mimeType: string } & ({ readonly text: string } | { readonly base64: string });

/** Where an app keeps `localStorage`: texts by key, of this app alone. Whoever makes it keeps apps apart. */
export interface HostStorage {
  /** Everything that is kept now. */
  read(): Readonly<Record<string, string>>;
  /** Throws where there is no room. */
  set(key: string, text: string): void;
  remove(key: string): void;
  /** Calls back when something else, such as another tab, changed what is kept. Returns the disposer. */
  onChange?(listener: () => void): () => void;
}

/** What the page around an app offers. Every member may be left out; a step that needs what is missing is reported as a problem. */
export interface Host {
  /** Shows a person words. A promise that it gives is waited for, and its rejection told as what went wrong with the step. */
  readonly notify?: (message: string, tone: NoticeTone) => unknown;
  /** Asks the person; resolves true when they agree. */
  readonly confirm?: (message: string) => Promise<boolean>;
  /** Told that the app shows another page, or the same with other parameters. The app moves by itself. */
  readonly navigate?: (page: string, params: Readonly<Record<string, string>>) => void;
  /** Leaves for an address, which is an absolute one of `http`, `https`, `mailto` or `tel`. */
  readonly openUrl?: (url: string, options: { readonly newTab: boolean }) => void;
  /** Puts a text on the clipboard; may reject where the person or the browser does not allow it. */
  readonly copy?: (text: string) => void | Promise<void>;
  readonly download?: (file: DownloadFile) => void | Promise<void>;
  /** What `localStorage` in expressions keeps its values in; memory when left out. */
  readonly storage?: HostStorage;
}
