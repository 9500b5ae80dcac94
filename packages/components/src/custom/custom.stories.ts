import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineStarField } from './elements/star-field.fixture.ts';
import '../register.ts';

// Called, since a bundler drops a module that is only imported.
defineStarField();

const meta: Meta = { title: 'Display/Custom element', component: 'inlay-custom' };
export default meta;

/** An element that the page defines. */
export const Defined: StoryObj = { render: () => html`<inlay-custom tag="star-field" .props=${{ count: 4 }}></inlay-custom>` };
/** It has not been named yet. */
export const Unnamed: StoryObj = {};
/** A native element is refused. */
export const Refused: StoryObj = { args: { tag: 'script' } };
/** One that is not there. */
export const Missing: StoryObj = { args: { tag: 'no-such-element' } };
