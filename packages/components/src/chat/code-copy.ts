import { createCopyButton } from '../element/copy-button.ts';

/** Gives every block of code in formatted text a button that copies it. */
export function addCodeCopy(fragment: DocumentFragment): void {
  for (const code of fragment.querySelectorAll('pre')) {
    const box = document.createElement('div');
    box.className = 'code';
    code.replaceWith(box);
    box.append(code, createCopyButton(() => code.textContent));
  }
}
