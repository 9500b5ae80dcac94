/** As much of a worker as is used. Stated here, since Node and pages type them in ways of their own, and this runs in both. */
export interface FileWorker {
  addEventListener(type: 'error', listen: (event: { preventDefault(): void }) => void): void;
  postMessage(message: unknown, transfer: readonly unknown[]): void;
  terminate(): void;
}

/** One end of a channel between a page and a worker. */
export interface Port<Message> {
  addEventListener(type: 'message', listen: (event: { readonly data: Message }) => void): void;
  start(): void;
  postMessage(message: Message, transfer: readonly ArrayBuffer[]): void;
  close(): void;
}

/** Turns a file into a `data:` address beside the page. */
export interface DataUrlReader {
  readonly result: unknown;
  readonly error: unknown;
  addEventListener(type: 'load' | 'error', listen: () => void): void;
  readAsDataURL(blob: Blob): void;
}

/** A picture, unpacked. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  close(): void;
}

/** What pictures are drawn on. */
export interface Canvas {
  getContext(kind: '2d'): { imageSmoothingQuality: string; drawImage(picture: Bitmap, x: number, y: number, width: number, height: number): void };
  convertToBlob(options: { readonly type: string; readonly quality: number }): Promise<Blob>;
}

/** What there is of it here; nothing of it in Node, and no document in a worker. */
export interface Platform {
  readonly Worker?: new (address: string, options: { readonly type: 'module'; readonly name: string }) => FileWorker;
  readonly MessageChannel: new () => { readonly port1: unknown; readonly port2: unknown };
  readonly document?: unknown;
  readonly FileReader?: new () => DataUrlReader;
  readonly createImageBitmap?: (blob: Blob) => Promise<Bitmap>;
  readonly OffscreenCanvas?: new (width: number, height: number) => Canvas;
}

/** The platform that this runs on. */
export const platform = globalThis as unknown as Platform;
