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
  #tone = '';
  #isEdited = false;
  #isMarked = false;
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
    const { column, index, offset, width } = placed;
    this.placed = placed;
    this.#tone = '';
    this.#isEdited = false;
    this.showMarked(false);
    element.className = `cell ${column.align} type-${column.type} ${placed.edge}`;
    element.ariaColIndex = String(index + 1);
    element.style.inlineSize = `${width}px`;
    element.style.insetInlineStart = column.pinned === 'end' ? '' : `${offset}px`;
    element.style.insetInlineEnd = column.pinned === 'end' ? `${offset}px` : '';
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

  /** Marks it as changed and not saved. */
  showEdited(isEdited: boolean): void {
    if (isEdited === this.#isEdited) return;
    this.#isEdited = isEdited;
    this.element.classList.toggle('edited', isEdited);
  }

  /** Shows that it is one of the cells that are marked together. */
  showMarked(isMarked: boolean): void {
    if (isMarked === this.#isMarked) return;
    this.#isMarked = isMarked;
    this.element.classList.toggle('marked', isMarked);
    this.element.ariaSelected = isMarked ? 'true' : null;
  }

  /** Makes it stand out; an empty tone makes it plain. */
  showTone(tone: string): void {
    if (tone === this.#tone) return;
    if (this.#tone !== '') this.element.classList.remove('toned', this.#tone);
    if (tone !== '') this.element.classList.add('toned', tone);
    this.#tone = tone;
  }
}
