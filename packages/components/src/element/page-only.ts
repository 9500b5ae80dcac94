import { isServer } from 'lit';

/**
 * For an element that only a page can draw, as `static override readonly _$litElement$ = pageOnly`: a server leaves its
 * tag and what stands in it, without a shadow root. That is the name by which @lit-labs/ssr asks whether it may draw one.
 */
export const pageOnly: boolean = !isServer;
