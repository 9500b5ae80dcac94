import type { SCRIPT_ACTIONS } from '../program/index.ts';
import type { HandlerPort } from './handler-port.ts';
import { confirm, copy, download, notify, openUrl, toText } from './host-actions.ts';
import type { Actions } from './script-scope.ts';

/** What scripts can do beside calling what is in the app: `notify('Saved', 'success')`, `navigate('detail', { id: 3 })`. */
export function scriptActions({ host, navigate }: Pick<HandlerPort, 'host' | 'navigate'>): Actions {
  const actions: Readonly<Record<(typeof SCRIPT_ACTIONS)[number], Actions[string]>> = {
    notify: (message, tone) => notify(host, message, tone),
    confirm: (message) => confirm(host, message),
    navigate: (page, params) => navigate(toText(page), params),
    openUrl: (url, options) => openUrl(host, url, isNewTab(options)),
    copy: (value) => copy(host, value),
    download: (data, fileName, mimeType) => download(host, data, { fileName, mimeType }),
  };
  return actions;
}

function isNewTab(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'newTab' in options && options.newTab === true;
}
