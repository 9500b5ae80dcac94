import type { HandlerAction } from '../document/index.ts';
import type { HandlerPort } from './handler-port.ts';
import { copy, download, notify, openUrl } from './host-actions.ts';

/** A step's members in which expressions may stand, evaluated. */
type Given = Readonly<Record<string, unknown>>;

type Steps = { readonly [Do in Exclude<HandlerAction['do'], 'script'>]: (action: Extract<HandlerAction, { readonly do: Do }>, given: Given, port: HandlerPort) => unknown };

/** What each kind of step does. What it gives is waited for. */
const STEPS: Steps = {
  trigger: ({ query }, { params }, port) => port.trigger(query, params),
  abort: ({ query }, _given, port) => port.abort(query),
  setState: ({ state }, { value }, port) => port.setState(state, value),
  setValue: ({ component, state }, { value }, port) => port.setValue(component, value, state),
  callMethod: ({ component, method }, given, port) => port.callMethod(component, method, (given['arguments'] as readonly unknown[] | undefined) ?? []),
  openModal: ({ modal }, _given, port) => port.callMethod(modal, 'open', []),
  closeModal: ({ modal }, _given, port) => port.callMethod(modal, 'close', []),
  navigate: ({ page }, { params }, port) => port.navigate(page, params),
  openUrl: ({ newTab = false }, { url }, { host }) => openUrl(host, url, newTab),
  copy: (_action, { text }, { host }) => copy(host, text),
  download: (_action, { data, fileName, mimeType }, { host }) => download(host, data, { fileName, mimeType }),
  notify: ({ tone }, { message }, { host }) => notify(host, message, tone),
};

/** Does one step that is no script. Throws a HandlerError, or rejects with one, where it cannot be done. */
export async function runStep(action: HandlerAction, given: Given, port: HandlerPort): Promise<void> {
  if (action.do === 'script') return;
  const step = STEPS[action.do] as (action: HandlerAction, given: Given, port: HandlerPort) => unknown;
  await step(action, given, port);
}
