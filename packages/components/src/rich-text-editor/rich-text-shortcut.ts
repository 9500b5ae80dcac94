import type { RichTextCommand } from './rich-text-place.ts';

/** A chord as ARIA writes it, with `Control` standing for ⌘ on a Mac. The first three and undo are the editor's own. */
export const SHORTCUTS: Readonly<Record<RichTextCommand, string>> = {
  bold: 'Control+B', italic: 'Control+I', underline: 'Control+U', strikethrough: 'Control+Shift+X', code: 'Control+E',
  h1: 'Control+Alt+1', h2: 'Control+Alt+2', h3: 'Control+Alt+3', number: 'Control+Shift+7', bullet: 'Control+Shift+8', quote: 'Control+Shift+9', 'code-block': 'Control+Alt+C',
  link: 'Control+K', clear: 'Control+\\', undo: 'Control+Z', redo: 'Control+Shift+Z',
};

const OWN: ReadonlySet<string> = new Set<RichTextCommand>(['bold', 'italic', 'underline', 'undo', 'redo']);
const BY_CHORD: ReadonlyMap<string, RichTextCommand> = new Map(Object.entries(SHORTCUTS).flatMap(([command, chord]) => (OWN.has(command) ? [] : [[chord, command as RichTextCommand]])));

/** The command that a key means beside those that the editor knows by itself. By the key's place, as digits change with Shift. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): RichTextCommand | undefined {
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const key = /^(?:Digit|Key)(.)$/.exec(event.code)?.[1] ?? event.key;
  return BY_CHORD.get(['Control', ...(event.altKey ? ['Alt'] : []), ...(event.shiftKey ? ['Shift'] : []), key].join('+'));
}
