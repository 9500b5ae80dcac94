import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pictureAddress } from '../element/picture.fixture.ts';
import '../register.ts';

const meta: Meta = { title: 'Display/Image', component: 'inlay-image', args: { src: pictureAddress(), alt: 'Mountains under a moon' } };
export default meta;

/** With a line below. */
export const Caption: StoryObj = { args: { caption: 'Near the lake, in autumn.' } };
/** Filling a square. */
export const Square: StoryObj = { args: { ratio: '1:1', fit: 'cover' } };
/** It did not come. */
export const Failed: StoryObj = { render: () => html`<inlay-image src="data:image/png;base64,AAAA" alt="Mountains under a moon"></inlay-image>` };
/** There is none yet. */
export const None: StoryObj = { args: { src: '', ratio: '16:9' } };
