import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { soundAddress } from '../element/sound.fixture.ts';
import '../register.ts';

const meta: Meta = { title: 'Display/Audio', component: 'inlay-audio' };
export default meta;

/** With what is said in it. */
export const Transcript: StoryObj = { render: () => html`<inlay-audio label="Call of 4 March" .src=${soundAddress(2)} transcript="“Why is the export slow?” – “Since the last version, it reads every row.”"></inlay-audio>` };
/** There is none yet. */
export const None: StoryObj = { args: { label: 'Recording' } };
/** It is nowhere that sounds may be loaded from. */
export const Failed: StoryObj = { args: { label: 'Recording', src: 'file:///recording.wav' } };
