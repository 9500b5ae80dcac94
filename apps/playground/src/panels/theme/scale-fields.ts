import type { Theme } from '@inlay/components/app-view';
import { scaleTokens } from '@inlay/components/tokens';

/** A token that is no colour, as the panel offers it. */
export interface ScaleField {
  readonly token: string;
  readonly label: string;
  /** What it is when the theme does not set it, in words or as CSS. */
  readonly fallback: string;
  /** What this browser asks of a value. */
  readonly property: string;
  readonly example: string;
  /** Ready-made values. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

const scale = (name: string): string => scaleTokens.find((token) => token.name === name)?.value ?? '';

/** Corners, room and type, in the order of the panel. */
export const scaleFields: readonly ScaleField[] = [
  { token: 'radius-control', label: 'Corners of controls', fallback: scale('radius-control'), property: 'border-radius', example: '6px' },
  { token: 'radius-card', label: 'Corners of cards and menus', fallback: scale('radius-card'), property: 'border-radius', example: '12px' },
  { token: 'radius-dialog', label: 'Corners of dialogs', fallback: scale('radius-dialog'), property: 'border-radius', example: '16px' },
  { token: 'density', label: 'Density', fallback: 'as drawn', property: 'line-height', example: '0', choices: [['-1', 'Compact'], ['0', 'As drawn, also for touch'], ['1', 'Roomy'], ['2', 'For touch']] },
  { token: 'font', label: 'Font', fallback: 'that of the page', property: 'font-family', example: 'Georgia, serif' },
  { token: 'font-size', label: 'Size of text', fallback: 'that of the page', property: 'font-size', example: '16px' },
  { token: 'font-mono', label: 'Font of code and numbers', fallback: 'the system’s', property: 'font-family', example: 'ui-monospace, monospace' },
];

/** Whether this browser takes a value for a token. */
export function fits({ property }: ScaleField, value: string): boolean {
  return CSS.supports(property, value);
}

/** What a theme sets beside everything that the panel has a field for. */
export function otherTokens(theme: Theme, known: ReadonlySet<string>): readonly (readonly [name: string, value: string])[] {
  return Object.entries(theme).filter(([name]) => !known.has(name));
}
