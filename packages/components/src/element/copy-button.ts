import type { Localize } from './localize.ts';
import { sayOn } from './said-nodes.ts';

/** Puts a text on the clipboard. Resolves with false where the page may not, as when it is not served safely. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A button that copies what `read` gives when it is pressed, says so in its words, and goes back to “Copy” when it is
 * left. A node and no template, so that it can also stand in formatted text; who holds it calls `sayAgain` when the
 * language changes. Part: `copy`.
 */
export function createCopyButton(read: () => string, localize: () => Localize): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button plain small copy';
  button.setAttribute('part', 'copy');
  button.ariaLive = 'polite';
  const say = (text: 'Copy' | 'Copied' | 'Could not copy'): void => sayOn(button, () => {
    const words = localize()(text);
    if (button.textContent !== words) button.textContent = words;
  });
  say('Copy');
  button.addEventListener('click', () => void copyText(read()).then((isCopied) => say(isCopied ? 'Copied' : 'Could not copy')));
  for (const event of ['blur', 'pointerleave']) button.addEventListener(event, () => say('Copy'));
  return button;
}
