/** A token that is the same in every scheme: a length, a font, a duration. Its public custom property is `--inlay-<name>`. */
export interface ScaleToken {
  readonly name: string;
  /** The CSS value. */
  readonly value: string;
  /** True for heights of controls: an element adds 4 px for each step of `density` to the public value. */
  readonly dense?: true;
}

/** Space, type, shape and motion. Colours stand in `colourTokens`. */
export const scaleTokens = [
  { name: 'space-2', value: '2px' },
  { name: 'space-4', value: '4px' },
  { name: 'space-8', value: '8px' },
  { name: 'space-12', value: '12px' },
  { name: 'space-16', value: '16px' },
  { name: 'space-24', value: '24px' },
  { name: 'space-32', value: '32px' },
  { name: 'space-48', value: '48px' },
  { name: 'font-mono', value: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace' },
  // Relative to the page's own size, so that an element sits well in a site of any size: at 14 px they are 11, 12, 14, 16, 20, 28.
  { name: 'size-tiny', value: '0.786em' },
  { name: 'size-small', value: '0.857em' },
  { name: 'size-medium', value: '1em' },
  { name: 'size-large', value: '1.143em' },
  { name: 'size-heading', value: '1.429em' },
  { name: 'size-title', value: '2em' },
  { name: 'leading-interface', value: '1.35' },
  { name: 'leading-reading', value: '1.5' },
  { name: 'weight-medium', value: '500' },
  { name: 'weight-strong', value: '600' },
  { name: 'density', value: '0' },
  { name: 'control-small', value: '28px', dense: true },
  { name: 'control-medium', value: '32px', dense: true },
  { name: 'control-large', value: '40px', dense: true },
  { name: 'radius-control', value: '4px' },
  { name: 'radius-card', value: '8px' },
  { name: 'radius-dialog', value: '12px' },
  { name: 'shadow-menu', value: '0 4px 16px rgb(0 0 0 / 0.14)' },
  { name: 'shadow-dialog', value: '0 16px 48px rgb(0 0 0 / 0.24)' },
  { name: 'backdrop', value: 'rgb(0 0 0 / 0.4)' },
  { name: 'duration-state', value: '80ms' },
  { name: 'duration-appear', value: '120ms' },
] as const satisfies readonly ScaleToken[];

/** The name of a scale token. */
export type ScaleName = (typeof scaleTokens)[number]['name'];
