/** The keys of a command: `Mod+Shift+Z`, `Delete`, `?`. `Mod` is Command on a Mac and Control elsewhere. */
export type Keys = string;

const KEY_WORDS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc', Delete: 'Del', ArrowUp: 'Up', ArrowDown: 'Down' };
const MAC_WORDS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌫' };

/** True when an event is these keys and no modifier more. Shift is not asked of signs that are typed with it, such as `?`. */
export function matchesKeys(keys: Keys, event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean {
  const parts = partsOf(keys);
  const key = parts.at(-1)!;
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return event.key.toLowerCase() === key.toLowerCase()
    && (event.ctrlKey || event.metaKey) === parts.includes('Mod')
    && (isSign || event.shiftKey === parts.includes('Shift'))
    && event.altKey === parts.includes('Alt');
}

/** The plus sign is a key, too: `Mod++`. */
function partsOf(keys: Keys): readonly string[] {
  return keys.endsWith('+') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
}

/** Keys as they are written on this kind of machine, one word each. */
export function keyWords(keys: Keys, isMac: boolean): readonly string[] {
  return partsOf(keys).map((part) => (isMac ? MAC_WORDS[part] : undefined) ?? KEY_WORDS[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}

/** True on Apple's machines, whose shortcuts are made with Command. */
export function isApple(navigator: Pick<Navigator, 'userAgent'>): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
