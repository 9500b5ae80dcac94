/** An element as another library would define it: a property, a method, an event with a detail. */
class StarField extends HTMLElement {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  set count(value: number) {
    if (value < 0) throw new RangeError('No fewer than none.');
    this.#count = value;
    this.textContent = '★'.repeat(value);
  }

  /** Not data: an app must never hold it. */
  get node(): Node {
    return this;
  }

  readonly #onClick = (): void => this.add(1);

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
  }

  add(more: number): void {
    this.count += more;
    this.dispatchEvent(new CustomEvent('star-added', { detail: { count: this.count, node: this } }));
  }
}

/** Defines `<star-field>`, once. */
export function defineStarField(): void {
  if (customElements.get('star-field') === undefined) customElements.define('star-field', StarField);
}

// As a module of another library does when it is loaded.
defineStarField();
