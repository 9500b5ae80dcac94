import { render } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlacedColumn } from './column-layout.ts';

/** One cell on the screen, used again for another row or column as the grid is scrolled. */
export class CellView {
  readonly element = document.createElement('div');
  readonly #text = document.createTextNode('');
  #shown = '';
  /** It holds elements and not just words. */
  #isRich = false;
  #classes = '';
  #marks: string | undefined;
  /** Made when first needed: most cells hold words. */
  #host: HTMLSpanElement | undefined;
  placed: PlacedColumn | undefined;

  constructor() {
    this.element.role = 'gridcell';
    this.element.tabIndex = -1;
    this.element.setAttribute('part', 'cell');
    this.element.append(this.#text);
  }

  /** Takes the place of a column; its content is painted afterwards. */
  place(placed: PlacedColumn): void {
    if (this.placed === placed) return;
    const { element } = this;
    const { column, index, style } = placed;
    this.placed = placed;
    this.#classes = `cell ${column.align} type-${column.type} ${placed.edge}`;
    this.#marks = undefined;
    this.showMarks('');
    element.ariaColIndex = String(index + 1);
    element.style.cssText = style;
  }

  /** Shows words, touching the page only where they differ from those shown. */
  showText(text: string): void {
    if (this.#isRich) {
      this.#isRich = false;
      this.element.replaceChildren(this.#text);
    }
    if (text === this.#shown) return;
    this.#shown = text;
    this.#text.data = text;
  }

  /** Shows more than words. */
  show(template: TemplateResult): void {
    this.#host ??= document.createElement('span');
    if (!this.#isRich) {
      this.#isRich = true;
      this.#host.className = 'rich';
      this.element.replaceChildren(this.#host);
    }
    render(template, this.#host);
  }

  /** Classes beside those of its column, each after a space: a tone, ` edited`, and at the end ` marked`. */
  showMarks(marks: string): void {
    if (marks === this.#marks) return;
    this.#marks = marks;
    this.element.className = this.#classes + marks;
    this.element.ariaSelected = marks.endsWith('marked') ? 'true' : null;
  }
}
