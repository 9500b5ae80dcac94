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
/** Sent while something is missing: the message stands at the input, which has the keyboard. */
export const Refused: StoryObj = {
  args: { label: 'Write to us' },
  play: ({ canvasElement }) => canvasElement.querySelector('form')!.requestSubmit(),
};
