import { parseColour } from '@inlay/components/tokens';
import type { Oklch } from '@inlay/components/tokens';

let context: CanvasRenderingContext2D | null | undefined;

/** A colour as this browser shows it; undefined for what is no colour, or lets what is behind it through. */
export function resolveColour(css: string): Oklch | undefined {
  const parsed = parseColour(css);
  if (parsed !== undefined) return parsed;
  // Canvas knows no light-dark and no variables, which have no colour of their own either.
  if (!isColour(css) || css.includes('light-dark(') || css.includes('var(')) return undefined;
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? parseColour(`#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`) : undefined;
}

/** Whether this browser takes a text as a colour. */
export function isColour(css: string): boolean {
  return CSS.supports('color', css);
}
