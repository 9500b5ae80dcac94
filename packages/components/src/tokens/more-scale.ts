/** What few are: brought by the styles that use it. */
export const moreScale = {
  'space-32': '32px',
  'space-48': '48px',
  'size-tiny': '0.786em',
  'size-heading': '1.429em',
  'size-title': '2em',
  'radius-dialog': '12px',
  'shadow-menu': '0 4px 16px rgb(0 0 0 / 0.14)',
  'shadow-dialog': '0 16px 48px rgb(0 0 0 / 0.24)',
  'backdrop': 'rgb(0 0 0 / 0.4)',
  'duration-appear': '120ms',
} as const;
