import { downloadFile } from './download-file.ts';
import { HandlerError } from './handler-error.ts';
import type { Host, NoticeTone } from './host.ts';
import { toJson } from './to-json.ts';

const TONES: readonly NoticeTone[] = ['info', 'success', 'warning', 'danger'];

/** The only kinds of address that are opened: what leads elsewhere, and never what runs or reads here. */
const OPENED_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Shows a notice. Values that are no text are shown as JSON, a tone that there is not as `info`. */
export async function notify(host: Host, message: unknown, tone: unknown): Promise<void> {
  const text = toText(message);
  return ask(host.notify, 'This page shows no notices.', (show) => show(text, TONES.find((known) => known === tone) ?? 'info'));
}

/** Asks the person. */
export async function confirm(host: Host, message: unknown): Promise<boolean> {
  const words = toText(message);
  let isAgreed = false;
  await ask(host.confirm, 'This page cannot ask.', async (question) => {
    isAgreed = await question(words);
  });
  return isAgreed;
}

/** Opens an address of http, https, mailto or tel. */
export async function openUrl(host: Host, url: unknown, newTab: boolean): Promise<void> {
  const address = readAddress(toText(url));
  return ask(host.openUrl, 'This page opens no links.', (open) => open(address, { newTab }));
}

/** Puts a text on the clipboard; other values as JSON. */
export async function copy(host: Host, value: unknown): Promise<void> {
  const text = toText(value);
  return ask(host.copy, 'This page cannot copy.', (put) => put(text));
}

/** Gives the person a file. See `downloadFile` for what becomes of the data. */
export async function download(host: Host, data: unknown, { fileName, mimeType }: { readonly fileName: unknown; readonly mimeType: unknown }): Promise<void> {
  const file = downloadFile(data, toText(fileName), toText(mimeType));
  return ask(host.download, 'This page cannot save files.', (save) => save(file));
}

/** A text as it is, nothing as the empty one, anything else as JSON. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : (toJson(value) ?? '');
}

/** Calls a function of the host, if there is one. It is foreign: whatever it throws is its answer that it could not. */
async function ask<Offered>(offered: Offered | undefined, missing: string, use: (offered: Offered) => unknown): Promise<void> {
  if (offered === undefined) throw new HandlerError(missing);
  try {
    await use(offered);
  } catch (error) {
    throw new HandlerError(`The page could not do this: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readAddress(text: string): string {
  const hint = 'Give the whole address, with https://, http://, mailto: or tel: in front.';
  const shown = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
  let address: URL;
  try {
    address = new URL(text);
  } catch {
    throw new HandlerError(`${shown} is no whole address.`, hint);
  }
  if (!OPENED_SCHEMES.has(address.protocol)) throw new HandlerError(`${shown} is not opened, because it starts with ${address.protocol}`, hint);
  return address.href;
}
