import type { ScaleToken } from './scale-token.ts';

/** What nearly every element is drawn with, and so carries. */
export const coreScale = [
  { name: 'space-2', value: '2px' },
  { name: 'space-4', value: '4px' },
  { name: 'space-8', value: '8px' },
  { name: 'space-12', value: '12px' },
  { name: 'space-16', value: '16px' },
  { name: 'space-24', value: '24px' },
  { name: 'font-mono', value: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace' },
  // Relative to the page's own size, so that an element sits well in a site of any size: at 14 px they are 11, 12, 14, 16, 20, 28.
  { name: 'size-small', value: '0.857em' },
  { name: 'size-medium', value: '1em' },
  { name: 'size-large', value: '1.143em' },
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
  { name: 'duration-state', value: '80ms' },
] as const satisfies readonly ScaleToken[];
