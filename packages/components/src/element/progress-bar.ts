import { css, html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import type { Tone } from './field-props.ts';
import type { Localize } from './localize.ts';
import { toneStyles } from './tone.styles.ts';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** How much is done, of how much, and of that how much failed. */
export interface ProgressBar {
  /** Undefined while it is not known. */
  readonly value: number | undefined;
  readonly max: number;
  readonly failed?: number;
  /** Its accessible name. */
  readonly label: string;
  /** What readers hear in place of the percentage. */
  readonly valueText?: string;
  readonly tone: Tone;
  readonly localize: Localize;
}

/** The share that is done, from 0 to 1; undefined while it is not known or makes no sense. */
export function shareDone(value: number | undefined, max: number): number | undefined {
  if (value === undefined || !(max > 0)) return undefined;
  return Math.min(1, Math.max(0, value / max));
}

/** A bar, native to assistive technology by its role. Parts: `track`, `bar`, `failed`. Widths go through the object model, which a strict policy allows. */
export function progressBarTemplate({ value, max, failed = 0, label, valueText, tone, localize }: ProgressBar): TemplateResult {
  const share = shareDone(value, max);
  const percent = share === undefined ? undefined : Math.round(share * 100);
  const wide = (part: number): string => `inline-size:${part * 100}%`;
  const failedShare = shareDone(failed, max) ?? 0;
  return html`
    <div class="track ${tone} ${share === undefined ? 'unknown' : ''}" part="track" role="progressbar" aria-label=${label}
      aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent ?? nothing} aria-valuetext=${valueText ?? (share === undefined ? localize('In progress') : localize.number(share, { style: 'percent' }))}>
      <div class="bar" part="bar" .style=${share === undefined ? '' : wide(share - failedShare)}></div>
      <div class="bar failed" part="failed" .style=${wide(failedShare)}></div>
    </div>
  `;
}

const barStyles = css`
  ${moreTokenStyles}

  .track {
    display: flex;
    block-size: 8px;
    overflow: hidden;
    border-radius: 4px;
    background: var(--_surface-sunken);
    box-shadow: inset 0 0 0 1px var(--_line-strong);
  }

  .bar {
    background: var(--_tone);
    transition: inline-size var(--_duration-appear) ease-out;
  }

  .bar.failed {
    background: var(--_danger);
  }

  .unknown > .bar:first-child {
    inline-size: 30%;
    animation: pass 1.6s ease-in-out infinite alternate;
  }

  @keyframes pass {
    from {
      margin-inline-start: 0;
    }

    to {
      margin-inline-start: 70%;
    }
  }

  /* Still, a bar of stripes says that nobody knows how long. */
  @media (prefers-reduced-motion: reduce) {
    .unknown > .bar:first-child {
      inline-size: 100%;
      animation: none;
      background: repeating-linear-gradient(90deg, var(--_tone) 0 12px, transparent 12px 24px);
    }
  }

  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      background: Canvas;
    }

    .bar {
      background: Highlight;
    }

    .bar.failed {
      background: CanvasText;
    }
  }
`;

/** How the bar looks. */
export const progressBarStyles: readonly CSSResult[] = [toneStyles, barStyles];
