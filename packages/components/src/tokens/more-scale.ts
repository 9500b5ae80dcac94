import type { ScaleToken } from './scale-token.ts';

/** What few are: brought by the styles that use it. */
export const moreScale = [
  { name: 'space-32', value: '32px' },
  { name: 'space-48', value: '48px' },
  { name: 'size-tiny', value: '0.786em' },
  { name: 'size-heading', value: '1.429em' },
  { name: 'size-title', value: '2em' },
  { name: 'radius-dialog', value: '12px' },
  { name: 'shadow-menu', value: '0 4px 16px rgb(0 0 0 / 0.14)' },
  { name: 'shadow-dialog', value: '0 16px 48px rgb(0 0 0 / 0.24)' },
  { name: 'backdrop', value: 'rgb(0 0 0 / 0.4)' },
  { name: 'duration-appear', value: '120ms' },
] as const satisfies readonly ScaleToken[];
