import type { ColourName } from './colour-tokens.ts';

/** Two roles that meet on a screen, and how far apart WCAG 2.2 AA wants them. */
export interface ContrastPair {
  readonly front: ColourName;
  readonly back: ColourName;
  /** 4.5 for text, 3 for large text, icons, control edges and focus rings. */
  readonly ratio: 4.5 | 3;
}

const grounds = ['canvas', 'surface', 'surface-raised', 'surface-sunken'] as const;
const words = ['text', 'text-muted', 'accent', 'binding', 'success', 'warning', 'danger'] as const;

/** Every pair that components and the playground put together. A new pairing in a style is a new line here. */
export const contrastPairs: readonly ContrastPair[] = [
  ...words.flatMap((front) => grounds.map((back) => text(front, back))),
  text('text', 'hover'),
  text('text-muted', 'hover'),
  text('accent', 'hover'),
  text('danger', 'hover'),
  text('text', 'selection'),
  text('text-muted', 'selection'),
  text('text', 'accent-soft'),
  text('accent', 'accent-soft'),
  text('text', 'binding-soft'),
  text('binding', 'binding-soft'),
  text('text', 'success-soft'),
  text('success', 'success-soft'),
  text('text', 'warning-soft'),
  text('warning', 'warning-soft'),
  text('text', 'danger-soft'),
  text('danger', 'danger-soft'),
  text('text-on-accent', 'accent'),
  text('text-on-accent', 'accent-hover'),
  text('text-on-accent', 'danger'),
  text('text-on-accent', 'danger-hover'),
  ...grounds.flatMap((back) => [edge('line-strong', back), edge('focus', back)]),
  ...(['selection', 'hover', 'accent-soft', 'danger-soft', 'warning-soft', 'success-soft'] as const).map((back) => edge('focus', back)),
  edge('line-strong', 'hover'),
  edge('line-strong', 'accent-soft'),
  edge('accent', 'selection'),
  edge('text-muted', 'accent-soft'),
  edge('danger', 'accent-soft'),
];

function text(front: ColourName, back: ColourName): ContrastPair {
  return { front, back, ratio: 4.5 };
}

function edge(front: ColourName, back: ColourName): ContrastPair {
  return { front, back, ratio: 3 };
}
