import type { StyleContract, StyleMap, StyleType } from '@inlay/runtime/component';

/** The colours that a component may name, by what they are for. */
const COLOURS = [
  'text', 'text-muted', 'text-on-accent', 'accent', 'accent-soft', 'canvas', 'surface', 'surface-raised', 'surface-sunken', 'line', 'line-strong', 'selection',
  'success', 'success-soft', 'warning', 'warning-soft', 'danger', 'danger-soft',
] as const;
const TOKENS: Readonly<Record<Exclude<StyleType, 'colour'>, readonly string[]>> = {
  length: ['space-2', 'space-4', 'space-8', 'space-12', 'space-16', 'space-24', 'space-32', 'space-48'],
  size: ['size-tiny', 'size-small', 'size-medium', 'size-large', 'size-heading', 'size-title'],
  weight: ['weight-medium', 'weight-strong'],
};
const RADII = ['radius-control', 'radius-card', 'radius-dialog'];

type Css = StyleContract['css'];

type Usual = Exclude<StyleContract['usual'], undefined>;

const text = (css: Css, usual: Usual = 'text'): StyleContract => ({ title: 'Text colour', description: 'The colour of its words.', type: 'colour', tokens: COLOURS, css, usual });
const ground = (css: Css, usual: Usual): StyleContract => ({ title: 'Background', description: 'The colour of its ground.', type: 'colour', tokens: COLOURS, css, usual });
const edge = (css: Css): StyleContract => ({ title: 'Border', description: 'The colour of its edge.', type: 'colour', tokens: COLOURS, css });
const radius = (css: Css): StyleContract => ({ title: 'Radius', description: 'How round its corners are.', type: 'length', tokens: RADII, css });
const padding: StyleContract = { title: 'Padding', description: 'The room between its edge and what is in it.', type: 'length', tokens: TOKENS.length, css: { padding: '$' } };
const fontSize = (css: Css): StyleContract => ({ title: 'Font size', description: 'How large its words are.', type: 'size', tokens: TOKENS.size, css });
const fontWeight = (css: Css): StyleContract => ({ title: 'Font weight', description: 'How strong its words are.', type: 'weight', tokens: TOKENS.weight, css });

const ownText = text({ color: '$', '--_text': '$' });
const ownGround = ground({ 'background-color': '$' }, 'canvas');
const surfaceGround = ground({ '--_surface': '$' }, 'surface');

/** Of what holds other components: a box around them. */
export const boxStyle: StyleMap = {
  text: ownText,
  background: ownGround,
  border: edge({ border: '1px solid $' }),
  radius: radius({ 'border-radius': '$' }),
  padding,
};

/** Of what is read: words on the page. */
export const wordsStyle: StyleMap = {
  text: text({ color: '$', '--_text': '$', '--_text-muted': '$' }),
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
  background: surfaceGround,
  border: edge({ '--_line-strong': '$' }),
  radius: radius({ '--_radius-control': '$' }),
  fontSize: fontSize({ 'font-size': '$' }),
};

/** Of cards with data: their ground, lines and corners. */
export const cardStyle: StyleMap = {
  text: ownText,
  background: surfaceGround,
  border: edge({ '--_line': '$' }),
  radius: radius({ '--_radius-card': '$' }),
};

/** Of buttons. Under the pointer the ground goes a little towards the words. */
export const buttonStyle: StyleMap = {
  text: text({ '--_own-text': '$' }, { prop: 'variant', tokens: { primary: 'text-on-accent', danger: 'text-on-accent', secondary: 'text', plain: 'accent' } }),
  background: ground({ '--_own-ground': '$', '--_own-ground-hover': 'color-mix(in oklab, $ 88%, currentColor)' }, { prop: 'variant', tokens: { primary: 'accent', danger: 'danger', secondary: 'surface', plain: 'canvas' } }),
  border: edge({ '--_own-edge': '$' }),
  radius: radius({ '--_radius-control': '$' }),
  fontSize: fontSize({ '--_size-small': '$', '--_size-medium': '$', '--_size-large': '$' }),
  fontWeight: fontWeight({ '--_weight-medium': '$' }),
};
