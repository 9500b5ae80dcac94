/** How long the browser may take to fetch a file that it was given. */
const KEEP_FILE_MS = 40_000;

/** A file to be saved: its text, or its bytes in base64. */
export type FileContent = { readonly fileName: string; readonly mimeType: string } & ({ readonly text: string } | { readonly base64: string });

/** Saves a file to the person's disk. Throws a DOMException for base64 that is none. */
export function downloadFile(file: FileContent): void {
  downloadBlob(new Blob([contentOf(file)], { type: file.mimeType }), file.fileName);
}

/** The same of bytes that are there already. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_FILE_MS);
}

function contentOf(file: FileContent): BlobPart {
  return 'text' in file ? file.text : Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
}
