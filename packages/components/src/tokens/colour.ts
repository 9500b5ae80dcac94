/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Short form for the tables: `oklch(0.5, 0.1, 195)`. */
export function oklch(lightness: number, chroma: number, hue: number): Oklch {
  return { lightness, chroma, hue };
}

/** The colour as CSS writes it: `oklch(0.5 0.1 195)`. */
export function cssColour(colour: Oklch): string {
  return `oklch(${colour.lightness} ${colour.chroma} ${colour.hue})`;
}

/** A colour in light and in dark as CSS writes it, which follows `color-scheme`. */
export function cssPair(light: Oklch, dark: Oklch): string {
  return `light-dark(${cssColour(light)},${cssColour(dark)})`;
}

/**
 * The contrast ratio of two opaque colours, 1–21, as WCAG 2.2 defines it.
 * Colours outside sRGB are clipped channel by channel, which is what a screen that cannot show them does at worst.
 */
export function contrastRatio(one: Oklch, other: Oklch): number {
  const [lighter, darker] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function relativeLuminance(colour: Oklch): number {
  const [red, green, blue] = linearSrgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0–1 and linear, clipped channel by channel. OKLCH → OKLab → LMS → linear sRGB; the matrices are Björn Ottosson's, as CSS Color 4 cites them. */
export function linearSrgb({ lightness, chroma, hue }: Oklch): readonly [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

function clip(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
