import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';
import type { InlayTextInput } from './text-input.ts';

const meta: Meta = { title: 'Inputs/Text input', component: 'inlay-text-input', args: { label: 'Name' } };
export default meta;

/** Empty, with an example in it. */
export const Empty: StoryObj = { args: { placeholder: 'Ada Lovelace', helpText: 'As it stands on the invoice.' } };
/** With words at both ends. */
export const WithAffixes: StoryObj = { args: { label: 'Site', prefixText: 'https://', suffixText: '.example.org', value: 'shop' } };
/** What cannot be accepted, once the person has been there. */
export const Refused: StoryObj = {
  args: { label: 'E-mail', type: 'email', value: 'ada@', required: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-text-input')!.validate(); },
};
/** When it cannot be used, and when it can be read only. */
export const DisabledAndReadOnly: StoryObj = {
  render: () => html`<inlay-text-input label="Disabled" value="Ada" disabled></inlay-text-input><br><inlay-text-input label="Read only" value="Ada" readonly></inlay-text-input>`,
};
/** Three sizes. */
export const Sizes: StoryObj = {
  render: () => html`${(['small', 'medium', 'large'] as const).map((size) => html`<inlay-text-input label=${size} size=${size} value="Ada"></inlay-text-input><br>`)}`,
};
/** The label beside it where there is room, above it where there is not; the words about it below the control. */
export const LabelBeside: StoryObj = {
  render: () => html`
    <inlay-text-input label="Name" label-position="start" value="Ada" help-text="As it stands on the invoice."></inlay-text-input><br>
    <inlay-text-input label="Wrong" label-position="start" required></inlay-text-input><br>
    <div dir="rtl" lang="ar"><inlay-text-input label="الاسم" label-position="start" value="آدا"></inlay-text-input></div><br>
    <inlay-columns>
      <inlay-container><inlay-text-input label="Little room" label-position="start" value="Ada"></inlay-text-input></inlay-container>
      <inlay-container><inlay-text-input label="Little room" label-position="start" help-text="Nor here." loading></inlay-text-input></inlay-container>
      <inlay-container><inlay-text-input label="Little room" label-position="start" size="large" value="Ada"></inlay-text-input></inlay-container>
    </inlay-columns>
  `,
  play: async ({ canvasElement }) => { canvasElement.querySelector<InlayTextInput>('[required]')!.validate(); },
};
/** What cannot be accepted, without words about it. */
export const RefusedWithoutWords: StoryObj = {
  args: { label: 'E-mail', type: 'email', value: 'ada@', hideValidationMessage: true },
  play: async ({ canvasElement }) => { canvasElement.querySelector('inlay-text-input')!.validate(); },
};
/** A label, a help line and ends of the page's own. */
export const Slots: StoryObj = {
  render: () => html`
    <inlay-text-input>
      <span slot="label">Site <inlay-badge value="new" tone="accent" size="small"></inlay-badge></span>
      <inlay-icon slot="prefix" icon="search" size="small"></inlay-icon>
      <inlay-badge slot="suffix" value="free" tone="success"></inlay-badge>
      <span slot="help">As our <inlay-link text="rules for names" href="#rules"></inlay-link> say.</span>
    </inlay-text-input>
  `,
};
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl" lang="ar"><inlay-text-input label="الاسم" value="آدا" suffix-text="كغ"></inlay-text-input></div>` };
