import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What a chart is drawn with; every colour as `rgb(…)`, which is all that a canvas library computes with. */
export interface ChartLook {
  readonly text: string;
  readonly textMuted: string;
  readonly line: string;
  readonly surface: string;
  /** One colour a series, from the first again after the last. */
  readonly series: readonly string[];
  readonly font: string;
  /** In pixels. */
  readonly fontSize: number;
}

/** How many colours there are for series. */
export const SERIES_COLOURS = 8;

const PALETTE = ['text-muted', 'line', 'surface', ...Array.from({ length: SERIES_COLOURS }, (_, index) => `series-${index + 1}`)];

/** Elements that nobody sees and that have the colours a drawing needs: only an element can tell what a token means where it stands. */
export const paletteTemplate: TemplateResult = html`<div class="palette">${PALETTE.map((name) => html`<i data-colour=${name}></i>`)}</div>`;

/** Reads the look of a place in the page out of the tokens that hold there; `root` holds the palette, where it is drawn already. */
export function readLook(root: ParentNode, host: Element): ChartLook {
  const style = getComputedStyle(root.querySelector('.plot') ?? host);
  const colour = (name: string): string => {
    const element = root.querySelector(`.palette [data-colour="${name}"]`);
    return toRgb(element === null ? style.color : getComputedStyle(element).color);
  };
  return {
    text: toRgb(style.color),
    textMuted: colour('text-muted'),
    line: colour('line'),
    surface: colour('surface'),
    series: Array.from({ length: SERIES_COLOURS }, (_, index) => colour(`series-${index + 1}`)),
    font: style.fontFamily,
    fontSize: Math.round((Number.parseFloat(style.fontSize) || 14) * 0.857),
  };
}

let pixel: CanvasRenderingContext2D | null = null;

/** Colours that were painted already: reading one back waits for the canvas. */
const painted = new Map<string, string>();
/** Colours that change while they are looked at, as in a transition, are many. */
const MOST_PAINTED = 500;

function toRgb(colour: string): string {
  const known = painted.get(colour);
  if (known !== undefined) return known;
  if (painted.size >= MOST_PAINTED) painted.clear();
  const rgb = paint(colour);
  painted.set(colour, rgb);
  return rgb;
}

/** A computed colour as `rgb(r, g, b)`: painted, and read back. */
function paint(colour: string): string {
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (pixel === null) return 'rgb(0, 0, 0)';
  pixel.fillStyle = colour;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** So much of the second colour in the first; both as `rgb(…)`. */
export function mixColours(ground: string, colour: string, share: number): string {
  const [one, other] = [channels(ground), channels(colour)];
  return `rgb(${one.map((channel, index) => Math.round(channel + (other[index]! - channel) * share)).join(', ')})`;
}

function channels(colour: string): readonly number[] {
  return (colour.match(/\d+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number);
}
