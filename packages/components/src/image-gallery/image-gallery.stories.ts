import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pictureAddress } from '../element/picture.fixture.ts';
import '../register.ts';

const images = ['#0a7c82', '#7a5c9e', '#a0522d', '#3d6b35'].map((colour, index) => ({ src: pictureAddress(colour), alt: `Mountains, version ${index + 1}` }));
const made = { mimeType: 'image/gif', base64: 'R0lGODlhAQABAIAAAHd3dwAAACwAAAAAAQABAAACAkQBADs=', alt: 'A grey square' };
const meta: Meta = { title: 'AI/Image gallery', component: 'inlay-image-gallery', args: { images: [...images, made] } };
export default meta;

/** One is chosen; the last one can be saved. */
export const Pictures: StoryObj = { args: { selectedIndex: 1 } };
/** Small ones. */
export const Small: StoryObj = { args: { size: 'small' } };
/** More are on their way. */
export const Loading: StoryObj = { args: { images: [], loading: true } };
/** There are none yet. */
export const Empty: StoryObj = { args: { images: [] } };
