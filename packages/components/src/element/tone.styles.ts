import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** What a tone looks like: a class of its name gives `--_tone`, and `--_tone-soft` as the ground of it. */
export const toneStyles = css`
  ${moreTokenStyles}

  .neutral {
    --_tone: var(--_text-muted);
    --_tone-soft: var(--_surface-sunken);
  }

  .info {
    --_tone: var(--_accent);
    --_tone-soft: var(--_accent-soft);
  }

  .success {
    --_tone: var(--_success);
    --_tone-soft: var(--_success-soft);
  }

  .warning {
    --_tone: var(--_warning);
    --_tone-soft: var(--_warning-soft);
  }

  .danger {
    --_tone: var(--_danger);
    --_tone-soft: var(--_danger-soft);
  }
`;
