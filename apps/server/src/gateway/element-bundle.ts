import { createHash } from 'node:crypto';
import type { ElementOutline } from './element-outlines.ts';

/** A module of an element, as it is served. */
export interface ElementFile {
  /** Where it came from: an address, or `npm:name@version/path`. */
  readonly url: string;
  /** Its code; what it imports of the same element is named by place: `./3.js`. */
  readonly code: string;
}

/** The version of a package that elements came from. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-…` of its archive. */
  readonly integrity: string;
}

/** An element with the place of the module that defines it. */
export interface PinnedElement extends ElementOutline {
  readonly place: number;
}

/** Custom elements from elsewhere: their modules, and what their package says of them. */
export interface ElementBundle {
  readonly files: readonly ElementFile[];
  /** A custom-elements manifest; undefined where none was named. */
  readonly manifest?: unknown;
  readonly package?: PinnedPackage;
  readonly elements: readonly PinnedElement[];
  /** What will likely not work, one sentence each. */
  readonly warnings: readonly string[];
}

/** What is kept of a bundle: an index whose SHA-256 is its name, and the texts whose SHA-256 the index holds. */
export interface SealedBundle {
  readonly hash: string;
  readonly code: string;
  /** The modules by place, then the manifest as JSON, if there is one. None where the code is the only module itself. */
  readonly parts: readonly string[];
}

/** The index: everything but the texts. */
export interface ElementIndex extends Omit<ElementBundle, 'files' | 'manifest'> {
  readonly files: readonly { readonly url: string; readonly sha256: string; readonly bytes: number }[];
  readonly manifest?: { readonly sha256: string } | undefined;
}

/** No module begins so: it would not parse. */
const INDEX_BEGINNING = '{"elements":[';
/** All files in one text, as bundles were kept at first. */
const WHOLE_BEGINNING = '{"files":[';

/** The texts that are kept of a bundle. One module without a manifest is kept as it is, and named by its own SHA-256. */
export function sealElements({ files, manifest, package: from, elements, warnings }: ElementBundle): SealedBundle {
  const [first] = files;
  if (files.length === 1 && first !== undefined && manifest === undefined) return { hash: sha256(first.code), code: first.code, parts: [] };
  const manifestText = manifest === undefined ? undefined : JSON.stringify(manifest);
  const index: ElementIndex = {
    elements, warnings, ...(from === undefined ? {} : { package: from }),
    files: files.map(({ url, code }) => ({ url, sha256: sha256(code), bytes: Buffer.byteLength(code) })),
    ...(manifestText === undefined ? {} : { manifest: { sha256: sha256(manifestText) } }),
  };
  const code = JSON.stringify(index);
  return { hash: sha256(code), code, parts: [...files.map((file) => file.code), ...(manifestText === undefined ? [] : [manifestText])] };
}

/** What a kept text says: the index of parts, or what it holds itself. */
export type OpenedElement = { readonly kind: 'index'; readonly index: ElementIndex } | { readonly kind: 'whole'; readonly files: readonly ElementFile[]; readonly manifest?: unknown };

/** What `sealElements` made the text of, now or in earlier versions. */
export function openElement(text: string, url: string): OpenedElement {
  if (text.startsWith(INDEX_BEGINNING)) return { kind: 'index', index: JSON.parse(text) as ElementIndex };
  return { kind: 'whole', ...(text.startsWith(WHOLE_BEGINNING) ? (JSON.parse(text) as Pick<ElementBundle, 'files' | 'manifest'>) : { files: [{ url, code: text }] }) };
}

/** The path under which a module of an element is served. */
export function elementPath(hash: string, text: string, place = 0): string {
  return text.startsWith(INDEX_BEGINNING) || text.startsWith(WHOLE_BEGINNING) ? `/elements/${hash}/${place}.js` : `/elements/${hash}.js`;
}

/** In 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
