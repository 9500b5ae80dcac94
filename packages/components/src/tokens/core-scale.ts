/** What nearly every other element is drawn with, too. */
export const coreScale = {
  'space-16': '16px',
  'space-24': '24px',
  'font-mono': 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
  'weight-strong': '600',
  'radius-card': '8px',
} as const;
