import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pictureAddress } from '../element/picture.fixture.ts';
import { soundAddress } from '../element/sound.fixture.ts';
import '../register.ts';

const meta: Meta = { title: 'Display/Video', component: 'inlay-video' };
export default meta;

/** Before it plays. */
export const Poster: StoryObj = { render: () => html`<inlay-video label="The lake in autumn" poster=${pictureAddress()} .src=${soundAddress(2)}></inlay-video>` };
/** There is none yet. */
export const None: StoryObj = { args: { label: 'Film' } };
/** It is nowhere that films may be loaded from. */
export const Failed: StoryObj = { args: { label: 'Film', src: 'file:///film.mp4' } };
