import type { StyleContract, StyleMap, StyleType } from '@inlay/runtime/component';

/** The colours that a component may name, by what they are for. */
const COLOURS = [
  'text', 'text-muted', 'text-on-accent', 'accent', 'accent-soft', 'canvas', 'surface', 'surface-raised', 'surface-sunken', 'line', 'line-strong', 'selection',
  'success', 'success-soft', 'warning', 'warning-soft', 'danger', 'danger-soft',
] as const;
const TOKENS: Readonly<Record<StyleType, readonly string[]>> = {
  colour: COLOURS,
  length: ['space-2', 'space-4', 'space-8', 'space-12', 'space-16', 'space-24', 'space-32', 'space-48'],
  size: ['size-tiny', 'size-small', 'size-medium', 'size-large', 'size-heading', 'size-title'],
  weight: ['weight-medium', 'weight-strong'],
};
const RADII = ['radius-control', 'radius-card', 'radius-dialog'];

type Css = StyleContract['css'];

function colour(title: string, description: string, { css, usual }: Pick<StyleContract, 'css' | 'usual'>): StyleContract {
  return { title, description, type: 'colour', tokens: TOKENS.colour, css, ...(usual === undefined ? {} : { usual }) };
}

const radius = (css: Css): StyleContract => ({ title: 'Radius', description: 'How round its corners are.', type: 'length', tokens: RADII, css });
const padding: StyleContract = { title: 'Padding', description: 'The room between its edge and what is in it.', type: 'length', tokens: TOKENS.length, css: { padding: '$' } };
const fontSize = (css: Css): StyleContract => ({ title: 'Font size', description: 'How large its words are.', type: 'size', tokens: TOKENS.size, css });
const fontWeight = (css: Css): StyleContract => ({ title: 'Font weight', description: 'How strong its words are.', type: 'weight', tokens: TOKENS.weight, css });

const TEXT = 'The colour of its words.';
const GROUND = 'The colour of its ground.';
const EDGE = 'The colour of its edge.';

const ownGround = colour('Background', GROUND, { css: { 'background-color': '$' }, usual: 'canvas' });
const ownText = colour('Text colour', TEXT, { css: { color: '$', '--_text': '$' }, usual: 'text' });

/** Of what holds other components: a box around them. */
export const boxStyle: StyleMap = {
  text: ownText,
  background: ownGround,
  border: colour('Border', EDGE, { css: { border: '1px solid $' } }),
  radius: radius({ 'border-radius': '$' }),
  padding,
};

/** Of what is read: words on the page. */
export const wordsStyle: StyleMap = {
  text: colour('Text colour', TEXT, { css: { color: '$', '--_text': '$', '--_text-muted': '$' }, usual: 'text' }),
  background: ownGround,
  radius: radius({ 'border-radius': '$' }),
  padding,
  // Whatever the words are: a title that is given a size has that size.
  fontSize: fontSize({ 'font-size': '$', '--_size-small': '1em', '--_size-medium': '1em', '--_size-heading': '1em', '--_size-title': '1em' }),
  fontWeight: fontWeight({ 'font-weight': '$', '--_weight-medium': '$', '--_weight-strong': '$' }),
};

/** Of fields: the control, and the words around it. */
export const fieldStyle: StyleMap = {
  text: ownText,
  background: colour('Background', 'The ground of the field.', { css: { '--_surface': '$' }, usual: 'surface' }),
  border: colour('Border', 'The edge of the field.', { css: { '--_line-strong': '$' } }),
  radius: radius({ '--_radius-control': '$' }),
  fontSize: fontSize({ 'font-size': '$' }),
};

/** Of cards with data: their ground, lines and corners. */
export const cardStyle: StyleMap = {
  text: ownText,
  background: colour('Background', GROUND, { css: { '--_surface': '$' }, usual: 'surface' }),
  border: colour('Lines', 'The colour of its lines.', { css: { '--_line': '$' } }),
  radius: radius({ '--_radius-card': '$' }),
};

/** Of buttons. Under the pointer the ground goes a little towards the words. */
export const buttonStyle: StyleMap = {
  text: colour('Text colour', TEXT, { css: { '--_own-text': '$' }, usual: { prop: 'variant', tokens: { primary: 'text-on-accent', danger: 'text-on-accent', secondary: 'text', plain: 'accent' } } }),
  background: colour('Background', GROUND, {
    css: { '--_own-ground': '$', '--_own-ground-hover': 'color-mix(in oklab, $ 88%, currentColor)' },
    usual: { prop: 'variant', tokens: { primary: 'accent', danger: 'danger', secondary: 'surface', plain: 'canvas' } },
  }),
  border: colour('Border', EDGE, { css: { '--_own-edge': '$' } }),
  radius: radius({ '--_radius-control': '$' }),
  fontSize: fontSize({ '--_size-small': '$', '--_size-medium': '$', '--_size-large': '$' }),
  fontWeight: fontWeight({ '--_weight-medium': '$' }),
};
