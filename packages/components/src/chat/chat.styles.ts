import { css } from 'lit';
import { moreTokenStyles } from '../tokens/more-token-styles.ts';

/** The person on the right on a sunken ground, the model on the left with none, the field below. */
export const chatStyles = css`
  ${moreTokenStyles}

  :host {
    block-size: 100%;
  }

  .chat {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_space-8);
    block-size: 100%;
    padding: var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    font-size: var(--_size-medium);
  }

  .log {
    flex: 1 1 auto;
    display: flex;
    flex-direction: column;
    gap: var(--_space-16);
    min-block-size: 96px;
    max-block-size: var(--inlay-chat-size, min(60vh, 480px));
    /* Room for the focus ring of what stands at the edge. */
    margin: -4px;
    padding: 4px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .log > * {
    flex: none;
  }

  .empty {
    margin: auto;
    padding: var(--_space-16);
    color: var(--_text-muted);
    font-size: var(--_size-small);
    text-align: center;
  }

  .empty-title {
    color: var(--_text);
    font-size: var(--_size-medium);
    font-weight: var(--_weight-medium);
  }

  p {
    margin: 0;
  }

  .message {
    display: grid;
    gap: var(--_space-4);
    min-inline-size: 0;
  }

  .message > * {
    min-inline-size: 0;
  }

  .said {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    gap: var(--_space-4);
  }

  .bubble {
    max-inline-size: 85%;
    padding: var(--_space-8) var(--_space-12);
    /* Seen where colours are forced and grounds are not. */
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    background: var(--_surface-sunken);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .editing > .composer {
    inline-size: 100%;
  }

  .name,
  .meta {
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-8);
    font-weight: var(--_weight-medium);
  }

  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: max(24px, 2.18em);
    block-size: max(24px, 2.18em);
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_text);
    font-size: 0.917em;
    font-weight: var(--_weight-strong);
    object-fit: cover;
    overflow: hidden;
    user-select: none;
  }

  .time {
    color: var(--_text-muted);
    font-size: var(--_size-small);
    font-weight: normal;
    font-variant-numeric: tabular-nums;
  }

  .name > .time {
    font-size: inherit;
  }

  .user > .time {
    text-align: end;
  }

  .waiting {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
  }

  .waiting > .spinner {
    flex: none;
    color: var(--_accent);
  }

  .note-of-model {
    padding: 1px var(--_space-8);
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_surface-sunken);
    color: var(--_text);
    font-weight: normal;
  }

  .unfinished {
    border-inline-start: 2px solid var(--_warning);
    padding-inline-start: var(--_space-12);
  }

  /* Quiet until the pointer or the keyboard is there; where there is no pointer to hover with, always seen. */
  .actions {
    flex: none;
    display: flex;
    gap: var(--_space-4);
    margin-inline: calc(-1 * var(--_space-8));
    opacity: 0;
    transition: opacity var(--_duration-state) ease-out;
  }

  /* The room that the log leaves at its end is less than this. */
  .message > .actions,
  .actions:only-child {
    margin-inline-end: 0;
  }

  .message:hover .actions,
  .message:focus-within .actions,
  .message:nth-last-child(1 of .message) .actions {
    opacity: 1;
  }

  @media (hover: none) {
    .actions {
      opacity: 1;
    }
  }

  .message > .spinner {
    color: var(--_accent);
    font-size: 16px;
  }

  .code {
    position: relative;
    margin-block: var(--_space-8);
  }

  .code > pre {
    margin-block: 0;
    padding-block-start: calc(var(--_control-small) + var(--_space-4));
  }

  .code > .copy {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
  }

  .mark {
    padding-inline: 3px;
    border-radius: var(--_radius-control);
    background: var(--_accent-soft);
    font-size: 0.75em;
    font-weight: var(--_weight-medium);
    text-decoration: none;
    vertical-align: super;
  }

  .mark:hover {
    text-decoration: underline;
  }

  .citations {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-16);
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: source;
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }

  .citations li {
    counter-increment: source;
    overflow-wrap: anywhere;
  }

  .citations li::before {
    content: counter(source) ' ';
    font-variant-numeric: tabular-nums;
  }

  .citations a {
    color: var(--_accent);
  }

  .composer {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-8);
  }

  .field {
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: var(--_control-medium);
    max-block-size: 10lh;
    padding: calc((var(--_control-medium) - 1.35em - 2px) / 2) var(--_space-8);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: var(--_leading-interface);
    resize: none;
    field-sizing: content;
  }

  .field::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .field:disabled {
    opacity: 0.5;
  }
`;
