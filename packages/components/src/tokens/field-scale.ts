/** What a field of text is drawn with, and so carried by every element. */
export const fieldScale = {
  'space-2': '2px',
  'space-4': '4px',
  'space-8': '8px',
  'space-12': '12px',
  // Relative to the page's own size, so that an element sits well in a site of any size: at 14 px they are 11, 12, 14, 16, 20, 28.
  'size-small': '0.857em',
  'size-medium': '1em',
  'size-large': '1.143em',
  'leading-interface': '1.35',
  'leading-reading': '1.5',
  'weight-medium': '500',
  'density': '0',
  'control-small': '28px',
  'control-medium': '32px',
  'control-large': '40px',
  'radius-control': '4px',
  'duration-state': '80ms',
} as const;
