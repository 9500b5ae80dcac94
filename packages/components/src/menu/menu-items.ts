/** An entry of a menu. */
export interface MenuItem {
  readonly label: string;
  /** What the menu has as its value once it is chosen; its words when it has none. */
  readonly value: unknown;
  readonly disabled: boolean;
  /** It cannot be undone. */
  readonly isDanger: boolean;
}

/** No more entries than this are shown. */
const MAX_ITEMS = 200;

/** The entries of a list: words, or `{label, value, disabled, tone: 'danger'}`. What is none is left out. Never throws. */
export function menuItems(items: readonly unknown[]): readonly MenuItem[] {
  return items.slice(0, MAX_ITEMS).flatMap((item): MenuItem[] => {
    if (typeof item === 'string' || typeof item === 'number') return [{ label: String(item), value: item, disabled: false, isDanger: false }];
    if (typeof item !== 'object' || item === null) return [];
    const { label, text, value, disabled, tone } = item as Readonly<Record<string, unknown>>;
    const words = [label, text, value].find((word) => (typeof word === 'string' && word !== '') || typeof word === 'number');
    return words === undefined ? [] : [{ label: String(words), value: value ?? words, disabled: disabled === true, isDanger: tone === 'danger' }];
  });
}

/** The place of the entry that a key leads to from another, by the menu pattern of the ARIA authoring practices; undefined for other keys. */
export function menuPlaceForKey(items: readonly MenuItem[], key: string, current: number): number | undefined {
  const count = items.length;
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown': return (current + 1) % count;
    case 'ArrowUp': return current <= 0 ? count - 1 : current - 1;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return key.length === 1 && key !== ' ' ? placeOfLetter(items, key, current) : undefined;
  }
}

/** The next entry that begins with a letter, round the end. */
function placeOfLetter(items: readonly MenuItem[], letter: string, current: number): number | undefined {
  const places = items.map((_item, index) => (current + 1 + index) % items.length);
  return places.find((place) => items[place]!.label.toLowerCase().startsWith(letter.toLowerCase()));
}
