import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = {
  title: 'Layout/Form',
  component: 'inlay-form',
  render: ({ label, disabled }) => html`
    <inlay-form label=${label}>
      <form>
        <fieldset ?disabled=${disabled}>
          <inlay-textarea name="message" label="Message" required></inlay-textarea>
          <inlay-button text="Send" variant="primary" submit></inlay-button>
        </fieldset>
      </form>
    </inlay-form>
  `,
};
export default meta;

/** Inputs and the button that sends them. */
export const Message: StoryObj = { args: { label: 'Write to us' } };
/** Nothing in it can be used. */
export const Disabled: StoryObj = { args: { label: 'Write to us', disabled: true } };
/** Labels beside their controls. */
export const LabelsBeside: StoryObj = {
  render: () => html`
    <inlay-form label="Order">
      <form>
        <inlay-container variant="plain">
          <inlay-text-input name="name" label="Name" label-position="start" required></inlay-text-input>
          <inlay-select name="size" label="Size" label-position="start" options='["Small", "Medium", "Large"]' value="Medium"></inlay-select>
          <inlay-radio-group name="colour" label="Colour" label-position="start" options='["Red", "Blue"]' value="Red"></inlay-radio-group>
          <inlay-slider name="amount" label="Amount" label-position="start" value="40"></inlay-slider>
          <inlay-tags name="tags" label="Tags" label-position="start" value='["gift", "fast"]'></inlay-tags>
          <inlay-file-input name="files" label="Pictures of how it is to look" label-position="start"></inlay-file-input>
          <inlay-textarea name="note" label="Note" label-position="start" help-text="For who packs it." loading></inlay-textarea>
          <inlay-button text="Send" variant="primary" submit></inlay-button>
        </inlay-container>
      </form>
    </inlay-form>
  `,
};
/** Sent while something is missing: the message stands at the input, which has the keyboard. */
export const Refused: StoryObj = {
  args: { label: 'Write to us' },
  play: ({ canvasElement }) => canvasElement.querySelector('form')!.requestSubmit(),
};
