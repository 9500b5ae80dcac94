import type { PanelSide } from '../panels/panel.ts';
import type { Session } from '../session/session.ts';

/** What a shortcut can do. */
export interface ShortcutContext {
  readonly session: Session;
  readonly toggle: (side: PanelSide) => void;
}

/**
 * Carries out a shortcut of the playground; false when the keys are none. Undo and redo are left to a text field that
 * has the keyboard, since what is undone there is typing.
 */
export function handleShortcut(event: KeyboardEvent, { session, toggle }: ShortcutContext): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  switch (event.key.toLowerCase()) {
    case 's':
      void session.save();
      return true;
    case 'z':
      if (isTyping(event)) return false;
      if (event.shiftKey) session.redo();
      else session.undo();
      return true;
    case 'y':
      if (isTyping(event)) return false;
      session.redo();
      return true;
    case 'b':
      toggle('left');
      return true;
    case 'u':
      toggle('right');
      return true;
    case 'j':
      toggle('bottom');
      return true;
    default:
      return false;
  }
}

/** True when the keyboard is in a text field, however deep in shadow trees. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'range', 'file'].includes(target.type)));
}
