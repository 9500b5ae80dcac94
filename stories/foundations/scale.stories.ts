import { scaleTokens, tokenDescriptions } from '@inlay/components/tokens';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { asDescribed, sample, tokenTable } from './foundation-styles.ts';

const meta: Meta = { title: 'Foundations/Scale' };
export default meta;

/** The steps between things. */
export const Space: StoryObj = { render: () => table('inline-size', 'space-') };

/** The sizes of words, relative to the page's own. */
export const Type: StoryObj = { render: () => table('font-size', 'size-', 'Pieces set flush') };

/** The weights of words. */
export const Weight: StoryObj = { render: () => table('font-weight', 'weight-', 'Pieces set flush') };

/** The corners of controls, cards and dialogs. */
export const Radius: StoryObj = { render: () => table('border-radius', 'radius-') };

/** The heights of controls. */
export const Controls: StoryObj = { render: () => table('block-size', 'control-') };

/** What floats. */
export const Shadow: StoryObj = { render: () => table('box-shadow', 'shadow-') };

function table(property: string, prefix: string, text?: string) {
  const tokens = asDescribed(scaleTokens.filter(({ name }) => name.startsWith(prefix)));
  return tokenTable(['Sample', 'Value'], tokens.map(({ name, value }) => ({ name, description: tokenDescriptions[name], cells: [sample(property, `var(--inlay-${name})`, text), value] })));
}
