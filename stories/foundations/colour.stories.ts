import { colourTokens, contrastPairs, contrastRatio, cssColour, seriesTokens, tokenDescriptions } from '@inlay/components/tokens';
import type { ColourName, ColourScheme } from '@inlay/components/tokens';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { asDescribed, sample, tokenTable } from './foundation-styles.ts';

const meta: Meta = { title: 'Foundations/Colour' };
export default meta;

/** Every colour role in the scheme that is on. */
export const Roles: StoryObj = {
  render: () => tokenTable(['Colour'], asDescribed(colourTokens).map(({ name }) => ({ name, description: tokenDescriptions[name], cells: [sample('background', `var(--inlay-${name})`)] }))),
};

/** The colours of the series of a chart. */
export const Series: StoryObj = {
  render: () => tokenTable(['Colour'], seriesTokens.map(({ name, light, dark }, index) => ({ name, description: `Series ${index + 1} of a chart.`, cells: [sample('background', `light-dark(${cssColour(light)},${cssColour(dark)})`)] }))),
};

/** Every two roles that meet, with the contrast of each scheme. */
export const Contrast: StoryObj = {
  render: () => tokenTable(['On', 'Light', 'Dark', 'Wanted'], contrastPairs.map(({ front, back, ratio }) => ({
    name: front,
    description: ratio === 3 ? 'Edges and icons' : 'Text',
    cells: [back, ratioIn('light', front, back), ratioIn('dark', front, back), ratio],
  }))),
};

function ratioIn(scheme: ColourScheme, front: ColourName, back: ColourName): string {
  return contrastRatio(colourOf(front)[scheme], colourOf(back)[scheme]).toFixed(1);
}

function colourOf(name: ColourName) {
  return colourTokens.find((token) => token.name === name)!;
}
