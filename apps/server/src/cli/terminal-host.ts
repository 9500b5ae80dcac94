import type { Host } from '@inlay/runtime/actions';

/** What a terminal can do for an app: it says, on standard error, what a page would have done. It opens nothing and writes no file. */
export function createTerminalHost(say: (text: string) => void): Host {
  return {
    notify: (message) => say(`${message}\n`),
    navigate: (page) => say(`Page: ${page}\n`),
    openUrl: (url) => say(`Link: ${url}\n`),
    copy: (text) => say(`Copied: ${text}\n`),
    download: (file) => say(`File: ${file.fileName}, ${file.mimeType}, ${'text' in file ? `${file.text.length} characters` : `${file.base64.length} characters of base64`}; not saved here.\n`),
  };
}
