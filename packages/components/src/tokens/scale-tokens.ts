/** A token that is the same in every scheme: a length, a font, a duration. Its public custom property is `--inlay-<name>`. */
export interface ScaleToken {
  readonly name: string;
  /** The CSS value. */
  readonly value: string;
  /** True for heights of controls: an element adds 4 px for each step of `density` to the public value. */
  readonly dense?: true;
  readonly description: string;
}

/** Space, type, shape and motion. Colours stand in `colourTokens`. */
export const scaleTokens: readonly ScaleToken[] = [
  { name: 'space-2', value: '2px', description: 'Between an icon and its edge.' },
  { name: 'space-4', value: '4px', description: 'Label to control.' },
  { name: 'space-8', value: '8px', description: 'Between things of one group.' },
  { name: 'space-12', value: '12px', description: 'Inside panels and buttons.' },
  { name: 'space-16', value: '16px', description: 'Between groups.' },
  { name: 'space-24', value: '24px', description: 'Around an app.' },
  { name: 'space-32', value: '32px', description: 'Around an empty state.' },
  { name: 'space-48', value: '48px', description: 'Between sections.' },
  { name: 'font-mono', value: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace', description: 'Expressions, code, numbers in tables.' },
  // Relative to the page's own size, so that an element sits well in a site of any size: at 14 px they are 11, 12, 14, 16, 20, 28.
  { name: 'size-tiny', value: '0.786em', description: 'Section labels.' },
  { name: 'size-small', value: '0.857em', description: 'Help, captions, small controls.' },
  { name: 'size-medium', value: '1em', description: 'App text.' },
  { name: 'size-large', value: '1.143em', description: 'Large controls and third headings.' },
  { name: 'size-heading', value: '1.429em', description: 'Headings.' },
  { name: 'size-title', value: '2em', description: 'The title of a page.' },
  { name: 'leading-interface', value: '1.35', description: 'Line height of controls.' },
  { name: 'leading-reading', value: '1.5', description: 'Line height of text to read.' },
  { name: 'weight-medium', value: '500', description: 'Labels and buttons.' },
  { name: 'weight-strong', value: '600', description: 'Headings and table heads.' },
  { name: 'density', value: '0', description: 'Steps of 4 px on every control: -1 compact, 0 as drawn, 2 for touch.' },
  { name: 'control-small', value: '28px', dense: true, description: 'Height of a small control.' },
  { name: 'control-medium', value: '32px', dense: true, description: 'Height of a control.' },
  { name: 'control-large', value: '40px', dense: true, description: 'Height of a large control.' },
  { name: 'radius-control', value: '4px', description: 'Corners of controls.' },
  { name: 'radius-card', value: '8px', description: 'Corners of cards and menus.' },
  { name: 'radius-dialog', value: '12px', description: 'Corners of dialogs.' },
  { name: 'shadow-menu', value: '0 4px 16px rgb(0 0 0 / 0.14)', description: 'Under menus.' },
  { name: 'shadow-dialog', value: '0 16px 48px rgb(0 0 0 / 0.24)', description: 'Under dialogs.' },
  { name: 'backdrop', value: 'rgb(0 0 0 / 0.4)', description: 'Over the page, under a modal dialog.' },
  { name: 'duration-state', value: '80ms', description: 'Hover, press, check.' },
  { name: 'duration-appear', value: '120ms', description: 'Menus and dialogs that appear.' },
];
