import type { DownloadFile, Host } from '@inlay/runtime/actions';

/** How long the browser may take to fetch a file that it was given. */
const KEEP_FILE_MS = 40_000;

/** What a browser's page can do for an app beside showing it. `notify` and `confirm` are the caller's, who knows how they look. */
export function createPageHost(): Required<Pick<Host, 'openUrl' | 'copy' | 'download'>> {
  return {
    openUrl(url, { newTab }) {
      if (newTab) open(url, '_blank', 'noopener,noreferrer');
      else location.assign(url);
    },
    async copy(text) {
      // Absent where the page is not served safely.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      if (clipboard === undefined) throw new Error('the clipboard can be used on pages served over https only.');
      await clipboard.writeText(text);
    },
    download(file) {
      const url = URL.createObjectURL(new Blob([contentOf(file)], { type: file.mimeType }));
      const link = document.createElement('a');
      link.href = url;
      link.download = file.fileName;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), KEEP_FILE_MS);
    },
  };
}

function contentOf(file: DownloadFile): BlobPart {
  return 'text' in file ? file.text : Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
}
