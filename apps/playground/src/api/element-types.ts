// Made by `node tools/launch.mjs api-types` from apps/server/src/routes/schemas.ts. Do not edit: `npm test` fails while the two differ.

/** The API's `ElementInput`. */
export interface ElementInput {
  readonly url?: string;
  readonly manifestUrl?: string;
  readonly package?: string;
  readonly elements?: readonly string[];
  readonly preview?: string;
}

/** The API's `ElementModule`. */
export interface ElementModule {
  readonly hash: string;
  readonly url: string;
  readonly path: string;
  readonly bytes: number;
  readonly files: number;
  readonly hasManifest: boolean;
  readonly package: { readonly name: string; readonly version: string; readonly integrity: string } | null;
  readonly elements: readonly ServedElement[];
  readonly warnings: readonly string[];
  readonly addedAt: string;
}

/** The API's `ElementModules`. */
export interface ElementModules {
  readonly elements: readonly ElementModule[];
}

/** The API's `ElementOutline`. */
export interface ElementOutline {
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  readonly properties: readonly string[];
  readonly events: readonly string[];
  readonly slots: readonly string[];
}

/** The API's `ElementPreview`. */
export interface ElementPreview {
  readonly hash: string;
  readonly url: string;
  readonly path: string;
  readonly bytes: number;
  readonly files: number;
  readonly hasManifest: boolean;
  readonly package: { readonly name: string; readonly version: string; readonly integrity: string } | null;
  readonly elements: readonly ServedElement[];
  readonly warnings: readonly string[];
  readonly offered: readonly ElementOutline[];
}

/** The API's `ElementSource`. */
export interface ElementSource {
  readonly url?: string;
  readonly manifestUrl?: string;
  readonly package?: string;
  readonly elements?: readonly string[];
}

/** The API's `ServedElement`. */
export interface ServedElement {
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  readonly properties: readonly string[];
  readonly events: readonly string[];
  readonly slots: readonly string[];
  readonly path: string;
}
