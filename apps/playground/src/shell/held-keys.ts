/** Keys that are held back until what takes them is there. */
export interface HeldKeys {
  /** Ends the holding. Undefined where Escape or a press of the pointer said meanwhile that it is not wanted any more. */
  release(): readonly string[] | undefined;
}

/**
 * Holds back the keys of whoever types on while a dialog is fetched, so that they reach it and nothing behind it.
 * Shortcuts, and words that are being put together, go where they always go.
 */
export function holdKeys(target: EventTarget): HeldKeys {
  const keys: string[] = [];
  const listening = new AbortController();
  let isGivenUp = false;
  const giveUp = (): void => {
    isGivenUp = true;
    listening.abort();
  };
  const hold = (event: Event): void => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event as KeyboardEvent;
    if (isComposing || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key === 'Escape') giveUp();
    else keys.push(key);
  };
  target.addEventListener('keydown', hold, { capture: true, signal: listening.signal });
  target.addEventListener('pointerdown', giveUp, { capture: true, signal: listening.signal });
  return {
    release() {
      listening.abort();
      return isGivenUp ? undefined : keys;
    },
  };
}
