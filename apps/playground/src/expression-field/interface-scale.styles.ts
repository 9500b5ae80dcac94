import { css } from 'lit';

/**
 * The builder's own type scale: 13 px for the interface, 12 for values and help, 11 for section labels, whatever the
 * text size of the element around. Tokens are relative, because an app's elements stand in strange sites; panels stand
 * inside panels, and relative sizes would shrink from level to level.
 */
export const interfaceScaleStyles = css`
  :host {
    --_size-medium: 13px;
    --_size-small: 12px;
    --_size-tiny: 11px;

    font-size: var(--_size-medium);
    line-height: var(--_leading-interface);
    color: var(--_text);
  }
`;
