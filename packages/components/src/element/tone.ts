import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tone } from './field-props.ts';
import { icon, circleAlert, circleCheck, circleX, info } from './icons.ts';

const SHAPES = { info, success: circleCheck, warning: circleAlert, danger: circleX } as const;

/** The shape of a tone, so that it can be told without its colour; none for a neutral one. */
export function toneIcon(tone: Tone): TemplateResult | typeof nothing {
  return tone === 'neutral' ? nothing : icon(SHAPES[tone]);
}
