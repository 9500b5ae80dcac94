/** Gives held keys to what has the keyboard now: signs are written into a field, and other keys reach whoever listens. */
export function typeHeld(keys: readonly string[], root: DocumentOrShadowRoot = document): void {
  for (const key of keys) {
    const element = activeElement(root);
    if (element instanceof HTMLInputElement && (key.length === 1 || key === 'Backspace')) {
      element.value = key === 'Backspace' ? element.value.slice(0, -1) : element.value + key;
      element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  }
}

function activeElement(root: DocumentOrShadowRoot): Element | null {
  const { activeElement: active } = root;
  return active?.shadowRoot?.activeElement == null ? active : activeElement(active.shadowRoot);
}
