import { copiedText, pasteText, removeSelected } from '../session/selection-actions.ts';
import type { Session } from '../session/session.ts';
import { commands } from './commands.ts';
import type { Command, CommandContext } from './commands.ts';
import { matchesKeys } from './keys.ts';

/** Carries out the command that an event's keys are; false when they are none, or are left to what has the keyboard. */
export function handleShortcut(event: KeyboardEvent, context: CommandContext): boolean {
  if (event.defaultPrevented) return false;
  const command = commands.find(({ keys }) => keys?.some((each) => matchesKeys(each, event)));
  if (command === undefined || !isMeant(command, event) || command.isPossible?.(context.session) === false) return false;
  command.run(context);
  return true;
}

/** Copies, cuts or pastes components, where the keyboard is in the app and nothing else is meant; false otherwise. */
export function handleClipboard(event: ClipboardEvent, session: Session): boolean {
  if (event.defaultPrevented || isTyping(event) || !isInApp(event)) return false;
  if (event.type === 'paste') return pasteText(session, event.clipboardData?.getData('text/plain') ?? '');
  // Words that are selected on the page are what is meant.
  const text = getSelection()?.isCollapsed === false ? undefined : copiedText(session);
  if (text === undefined) return false;
  event.clipboardData?.setData('text/plain', text);
  if (event.type === 'cut') removeSelected(session);
  return true;
}

/** True when the keyboard is in a text field, however deep in shadow trees. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'range', 'file'].includes(target.type)));
}

/** Keys that change the app count only where the keyboard is in it: Delete on a button of a panel is not meant for a component. */
function isMeant({ group, isTyped, id }: Command, event: Event): boolean {
  if (isTyped && isTyping(event)) return false;
  const changesApp = isTyped === true && group !== 'View' && id !== 'undo' && id !== 'redo';
  return !changesApp || isInApp(event);
}

/** Whether the keyboard is on the canvas, in the tree of components, or nowhere. */
function isInApp(event: Event): boolean {
  const path = event.composedPath();
  return path[0] === document.body || path.some((target) => target instanceof HTMLElement && ['inlay-canvas', 'inlay-tree-panel'].includes(target.localName));
}
