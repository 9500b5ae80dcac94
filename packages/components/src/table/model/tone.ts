/** How something stands out: by a role of the theme, never by a colour of its own. */
export const TONES = ['neutral', 'info', 'success', 'warning', 'danger'] as const;
export type Tone = (typeof TONES)[number];

/** A tone, or undefined for whatever is none. */
export function readTone(value: unknown): Tone | undefined {
  return TONES.find((tone) => tone === value);
}
