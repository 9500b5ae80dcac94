import { css } from 'lit';

/** The canvas: the app on its ground with a margin, and the frame around what is selected. */
export const canvasStyles = css`
  :host {
    display: block;
    position: relative;
    overflow: auto;
    background: var(--_surface-sunken);
  }

  .frame {
    position: relative;
    box-sizing: border-box;
    min-block-size: 100%;
    margin-inline: auto;
    padding: var(--_space-24);
    background: var(--_canvas);
    font-size: 14px;
  }

  .frame.grounded {
    background: var(--inlay-canvas, var(--_canvas));
    color: var(--inlay-text, var(--_text));
  }

  /* The frame is the ground already, with room of its own. */
  .frame > inlay-app::part(page) {
    padding: 0;
  }

  .frame.mobile {
    inline-size: 390px;
    max-inline-size: 100%;
    border-inline: 1px solid var(--_line);
    padding: var(--_space-16);
  }

  .frame.dropping {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .selected,
  .also,
  .ghost,
  .guide,
  .target,
  .marquee,
  .hovered {
    position: absolute;
    pointer-events: none;
    border-radius: var(--_radius-control);
  }

  .hovered {
    outline: 1px solid var(--_line-strong);
    outline-offset: 3px;
  }

  .selected,
  .also {
    outline: 1px solid var(--_accent);
    outline-offset: 3px;
  }

  .target {
    outline: 2px solid var(--_accent);
    outline-offset: 6px;
  }

  .ghost {
    border: 1px dashed var(--_accent);
    background: var(--_accent-soft);
    opacity: 0.7;
  }

  .guide {
    background: var(--_accent);
  }

  .marquee {
    border: 1px solid var(--_accent);
    border-radius: 0;
    background: var(--_accent-soft);
    opacity: 0.5;
  }

  .tag {
    position: absolute;
    inset-block-end: calc(100% + 3px);
    inset-inline-start: -4px;
    max-inline-size: 100%;
    padding: 0 var(--_space-8);
    border: 0;
    border-radius: var(--_radius-control) var(--_radius-control) 0 0;
    background: var(--_accent);
    color: var(--_text-on-accent);
    font: 500 11px/18px var(--_font-mono);
    white-space: nowrap;
    cursor: grab;
    pointer-events: auto;
    touch-action: none;
  }

  .tag:active {
    cursor: grabbing;
  }

  .handle {
    position: absolute;
    inset-block-end: -10px;
    inset-inline-end: -10px;
    inline-size: 14px;
    block-size: 14px;
    padding: 0;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent);
    cursor: nwse-resize;
    pointer-events: auto;
    touch-action: none;
  }

  .preview-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: var(--_space-8);
    padding: var(--_space-8) var(--_space-12);
    border-block-end: 1px solid var(--_line);
    background: var(--_accent-soft);
  }

  .preview-bar span {
    flex: 1;
  }

  /* Over the page and not above it: what is dropped must land where it is shown, with the sentence gone. */
  .empty {
    position: absolute;
    inset-inline: 0;
    pointer-events: none;
    padding: var(--_space-48) var(--_space-24);
    color: var(--_text-muted);
    text-align: center;
  }
`;
