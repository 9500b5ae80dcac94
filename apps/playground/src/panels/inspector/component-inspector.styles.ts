import { css } from 'lit';

/** Groups of properties, 16 px apart, each under a label that opens and closes it. */
export const componentInspectorStyles = css`
  .contrast:has(p) {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-8);
    border-radius: var(--_radius-control);
    background: var(--_warning-soft);
    color: var(--_text);
    font-size: var(--_size-small);
  }

  .contrast p {
    margin: 0;
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    padding: var(--_space-12) var(--_space-12) var(--_space-8) var(--_space-8);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:focus-visible {
    outline-offset: -2px;
  }

  .twisty {
    display: grid;
    place-items: center;
    inline-size: 12px;
    color: var(--_text-muted);
  }

  .twisty .icon {
    inline-size: 12px;
    block-size: 12px;
  }

  details[open] .twisty .icon {
    transform: rotate(90deg);
  }

  .fields {
    display: flex;
    flex-direction: column;
    gap: var(--_space-8);
    padding: 0 var(--_space-12) var(--_space-16);
  }

  /* What a custom element has of its own. */
  .fields.element {
    padding: var(--_space-8) 0 0;
  }

  [role='alert']:has(*) {
    padding: 0 var(--_space-12) var(--_space-12);
  }

  .parent {
    padding-block-end: var(--_space-12);
  }

  .parent span {
    display: block;
    padding-block-end: var(--_space-4);
    color: var(--_text-muted);
    font-size: var(--_size-small);
  }
`;
