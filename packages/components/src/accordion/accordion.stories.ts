import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../register.ts';

const meta: Meta = {
  title: 'Layout/Accordion',
  component: 'inlay-accordion',
  render: ({ multiple }) => html`
    <inlay-accordion label="Questions" ?multiple=${multiple}>
      <inlay-accordion-item label="What is kept?" open><inlay-text value="Every version, for as long as the app exists."></inlay-text></inlay-accordion-item>
      <inlay-accordion-item label="Who can see it?" ?open=${multiple}><inlay-text value="Whoever may see the app."></inlay-text></inlay-accordion-item>
      <inlay-accordion-item label="Not yet answered" disabled></inlay-accordion-item>
    </inlay-accordion>
  `,
};
export default meta;

/** One part at a time. */
export const OneAtATime: StoryObj = { args: { multiple: false } };
/** As many as one likes. */
export const Several: StoryObj = { args: { multiple: true } };
/** From right to left. */
export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl"><inlay-accordion><inlay-accordion-item label="ما الذي يُحفظ؟" open><inlay-text value="كل نسخة."></inlay-text></inlay-accordion-item><inlay-accordion-item label="من يراه؟"></inlay-accordion-item></inlay-accordion></div>` };
