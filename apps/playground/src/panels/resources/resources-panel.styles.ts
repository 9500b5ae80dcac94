import { css } from 'lit';

/** The list of AI services, and the form that configures one. */
export const resourcesPanelStyles = css`
  .head {
    display: flex;
    align-items: baseline;
    gap: var(--_space-8);
    min-inline-size: 0;
  }

  .head strong {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
  }

  .learnt {
    display: flex;
    align-items: start;
    gap: var(--_space-8);
    padding: var(--_space-8);
    border-radius: var(--_radius-control);
    background: var(--_canvas);
    font-size: 12px;
  }

  .learnt ul {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .learnt li {
    padding: 0;
    border: 0;
  }

  p {
    margin: 0 0 var(--_space-12);
  }

  .check {
    display: flex;
    align-items: center;
    gap: var(--_space-8);
  }

  details {
    display: grid;
    gap: var(--_space-12);
  }

  summary {
    cursor: pointer;
    color: var(--_text-muted);
  }

  details .field {
    margin-block-start: var(--_space-8);
  }

  .row {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_space-8);
  }

  .button + details {
    margin-block-start: var(--_space-12);
  }

  .presets {
    display: grid;
    gap: var(--_space-4);
    margin: var(--_space-8) 0 0;
  }

  .presets li {
    padding: 0;
    border: 0;
  }

  .presets label {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
  }

  .presets input {
    margin: 0;
    accent-color: var(--_accent);
  }

  .report p {
    margin: 0 0 var(--_space-4);
    padding-inline-start: var(--_space-8);
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
  }
`;
