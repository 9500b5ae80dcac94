import type { Host } from '@inlay/runtime/actions';
import { downloadFile } from '../element/download-file.ts';

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
    download: downloadFile,
  };
}
