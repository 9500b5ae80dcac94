import { TextLayer } from 'pdfjs-dist';
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import type { TextMatch } from './pdf-search.ts';

/** How pages are drawn now. */
export interface PageLook {
  /** Pixels of the page for each point of the document. */
  readonly scale: number;
  /** Degrees by which the person turned it: 0, 90, 180 or 270. */
  readonly rotation: number;
}

/** More pixels than this no canvas gets; the page is drawn coarser instead. */
const MAX_CANVAS_PIXELS = 16_777_216;

/** One page: an empty sheet of the right size, on which canvas and text stand only while it is near the screen. */
export class PdfPage {
  readonly sheet = document.createElement('div');
  readonly number: number;
  readonly #pdf: PDFDocumentProxy;
  #run: AbortController | undefined;
  #textLayer: TextLayer | undefined;

  constructor(pdf: PDFDocumentProxy, number: number) {
    this.#pdf = pdf;
    this.number = number;
    this.sheet.className = 'page';
    this.sheet.dataset['page'] = String(number);
  }

  get isDrawn(): boolean {
    return this.#run !== undefined;
  }

  /** Gives the sheet its size, from the page's own in points. */
  resize({ width, height }: { readonly width: number; readonly height: number }, { scale, rotation }: PageLook): void {
    const [across, down] = rotation % 180 === 0 ? [width, height] : [height, width];
    this.sheet.style.inlineSize = `${Math.round(across * scale)}px`;
    this.sheet.style.blockSize = `${Math.round(down * scale)}px`;
    this.sheet.style.setProperty('--total-scale-factor', String(scale));
  }

  /** Draws it, and lays its text over it. Resolves when that is done or was given up. `label` names the picture. */
  async draw(look: PageLook, label: string): Promise<void> {
    this.clear();
    const run = (this.#run = new AbortController());
    try {
      const page = await this.#pdf.getPage(this.number);
      if (run.signal.aborted) return;
      const viewport = page.getViewport({ scale: look.scale, rotation: (page.rotate + look.rotation) % 360 });
      this.resize(page.getViewport({ scale: 1 }), look);
      const canvas = createCanvas(viewport, label);
      const outputScale = canvas.width / viewport.width;
      const task: RenderTask = page.render({ canvas, viewport, transform: [outputScale, 0, 0, canvas.height / viewport.height, 0, 0] });
      run.signal.addEventListener('abort', () => task.cancel(), { once: true });
      const container = document.createElement('div');
      container.className = 'text-layer';
      const textLayer = new TextLayer({ textContentSource: page.streamTextContent({ disableNormalization: true }), container, viewport });
      run.signal.addEventListener('abort', () => textLayer.cancel(), { once: true });
      await Promise.all([task.promise, textLayer.render()]);
      if (run.signal.aborted) return;
      this.sheet.replaceChildren(canvas, container);
      this.#textLayer = textLayer;
    } catch (error) {
      // Given up; or a page that is broken, which stays an empty sheet between those that are not.
      if (!run.signal.aborted) this.sheet.classList.add('broken');
      if (!(error instanceof Error)) throw error;
    }
  }

  /** Takes canvas and text away, and with them their memory. */
  clear(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#textLayer = undefined;
    for (const canvas of this.sheet.querySelectorAll('canvas')) canvas.width = canvas.height = 0;
    this.sheet.replaceChildren();
  }

  /** The text of a match as it stands on the sheet; undefined while it is not drawn. */
  rangeOf({ start, end }: TextMatch): Range | undefined {
    const pieces = this.#textLayer?.textDivs;
    const [first, last] = [pieces?.[start.piece]?.firstChild, pieces?.[end.piece]?.firstChild];
    if (!(first instanceof Text) || !(last instanceof Text)) return undefined;
    const range = document.createRange();
    range.setStart(first, Math.min(start.offset, first.length));
    range.setEnd(last, Math.min(end.offset, last.length));
    return range;
  }
}

function createCanvas({ width, height }: { readonly width: number; readonly height: number }, label: string): HTMLCanvasElement {
  const density = Math.min(devicePixelRatio || 1, Math.sqrt(MAX_CANVAS_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * density));
  canvas.height = Math.max(1, Math.floor(height * density));
  canvas.role = 'img';
  canvas.ariaLabel = label;
  return canvas;
}
