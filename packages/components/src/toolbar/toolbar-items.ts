/** What does not take the keyboard. */
const PASSED_OVER = ['inlay-divider', 'hr'];
/** What has things to do of its own. */
const GROUPS = ['inlay-button-group'];

/** What the keys of a toolbar lead to, in order: its children and those of groups in it, but for what cannot be used. */
export function toolbarItems(children: Iterable<Element>): readonly HTMLElement[] {
  return [...children].flatMap((child): readonly HTMLElement[] => {
    if (!(child instanceof HTMLElement) || child.hidden || PASSED_OVER.includes(child.localName)) return [];
    if (GROUPS.includes(child.localName)) return toolbarItems(child.children);
    // An app wraps what it cannot take for an element of ours in a box of its own.
    if (child.localName === 'div') return toolbarItems(child.children);
    return child.matches(':disabled, [disabled]') ? [] : [child];
  });
}

/** The place that a key leads to among so many, round the ends, by the toolbar pattern of the ARIA authoring practices; undefined for other keys. */
export function toolbarPlaceForKey(key: string, { current, count, rightToLeft }: { readonly current: number; readonly count: number; readonly rightToLeft: boolean }): number | undefined {
  const step = { ArrowRight: rightToLeft ? -1 : 1, ArrowLeft: rightToLeft ? 1 : -1 }[key];
  if (count === 0 || current < 0) return undefined;
  if (step !== undefined) return (current + step + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
