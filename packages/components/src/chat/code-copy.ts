import { createCopyButton } from '../element/copy-button.ts';
import type { Localize } from '../element/localize.ts';

/** Gives every block of code in formatted text a button that copies it. */
export function addCodeCopy(fragment: DocumentFragment, localize: () => Localize): void {
  for (const code of fragment.querySelectorAll('pre')) {
    const box = document.createElement('div');
    box.className = 'code';
    code.replaceWith(box);
    box.append(code, createCopyButton(() => code.textContent, localize));
  }
}
