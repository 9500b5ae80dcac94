import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** Files with a message: chips above the field, pictures and chips in what was sent, and what lies over the chat while files are dragged. */
export const attachmentsStyles = css`
  ${moreTokenStyles}

  .attachments {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: var(--_space-8);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .user > .attachments {
    align-items: end;
    justify-content: end;
  }

  .attachment {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    min-inline-size: 0;
    max-inline-size: min(100%, 320px);
    min-block-size: calc(var(--_control-medium) + 2px);
    padding-inline: var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: var(--_size-small);
    line-height: var(--_leading-interface);
  }

  .attachment:has(.remove) {
    padding-inline-end: 2px;
  }

  .attachment .preview {
    flex: none;
    inline-size: var(--_control-medium);
    block-size: var(--_control-medium);
    margin-inline-start: calc(-1 * var(--_space-8));
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
    object-fit: cover;
  }

  .attachment > .icon,
  .facts,
  .attachment .remove {
    color: var(--_text-muted);
  }

  .file-name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .facts {
    flex: none;
    font-variant-numeric: tabular-nums;
  }

  .picture {
    display: flex;
    max-inline-size: 100%;
  }

  .picture img {
    max-inline-size: 100%;
    max-block-size: 160px;
    min-inline-size: 32px;
    min-block-size: 32px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface-sunken);
    object-fit: contain;
  }

  .problems {
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  .problems:not(:has(*)) {
    display: none;
  }

  .problems .error {
    display: flex;
    gap: var(--_space-4);
    color: var(--_danger);
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
  }

  .problems .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.08em;
  }

  .button.attach {
    flex: none;
    inline-size: var(--_control-medium);
    color: var(--_text-muted);
  }

  .chat > .cover {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-8);
    border: 1px solid var(--_accent);
    border-radius: inherit;
    background: color-mix(in oklab, var(--_accent-soft) 85%, transparent);
    color: var(--_text);
    font-weight: var(--_weight-medium);
    /* The drag goes on over what is below. */
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .chat > .cover {
      border-color: Highlight;
      background: Canvas;
    }
  }
`;
