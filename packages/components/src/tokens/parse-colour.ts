import { linearSrgb, oklch } from './colour.ts';
import type { Oklch } from './colour.ts';

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;
const OKLCH = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)(%?)\s+(-?[\d.]+)(?:deg)?\s*\)$/i;

/**
 * An opaque colour as `#rgb`, `#rrggbb` or `oklch(0.5 0.1 195)` writes it; undefined for everything else, which only a
 * browser can judge.
 */
export function parseColour(css: string): Oklch | undefined {
  const text = css.trim();
  if (HEX.test(text)) return fromHex(text.slice(1));
  const [, lightness, ofOne, chroma, ofMost, hue] = OKLCH.exec(text) ?? [];
  if (lightness === undefined) return undefined;
  // In percent, 100 % is a lightness of 1 and a chroma of 0.4.
  return oklch(Number(lightness) / (ofOne === '%' ? 100 : 1), Number(chroma) * (ofMost === '%' ? 0.004 : 1), Number(hue));
}

/** A colour as `#rrggbb`, clipped to sRGB, as a colour input takes it. */
export function hexColour(colour: Oklch): string {
  return `#${linearSrgb(colour).map((channel) => Math.round(255 * encode(channel)).toString(16).padStart(2, '0')).join('')}`;
}

/** The inverse of what `linearSrgb` does: sRGB → LMS → OKLab → OKLCH, with Björn Ottosson's matrices. */
function fromHex(digits: string): Oklch {
  const pairs = digits.length === 3 ? Array.from(digits, (digit) => digit + digit) : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
  const [red, green, blue] = pairs.map((pair) => decode(Number.parseInt(pair, 16) / 255)) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return oklch(round(lightness), round(Math.hypot(a, b)), round(((Math.atan2(b, a) * 180) / Math.PI + 360) % 360));
}

function encode(channel: number): number {
  return channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function decode(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
