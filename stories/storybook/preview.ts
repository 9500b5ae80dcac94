import '@inlay/components/register';
import { documentTokenStyles } from '@inlay/components/tokens';
import type { Preview } from '@storybook/web-components-vite';
import { css } from 'lit';

/** What a page around our elements brings: a ground, a font and a colour scheme. The elements inherit the rest. */
const pageStyles = css`
  :root {
    color-scheme: light dark;
  }

  body {
    background: var(--inlay-canvas);
    color: var(--inlay-text);
    font: 14px/1.5 system-ui, sans-serif;
  }
`;

document.adoptedStyleSheets.push(documentTokenStyles.styleSheet!, pageStyles.styleSheet!);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: [{ value: 'light dark', title: 'As the system' }, { value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] },
    },
  },
  initialGlobals: { scheme: 'light dark' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.style.colorScheme = String(globals['scheme']);
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    options: { storySort: { order: ['Foundations', 'Components', 'Use cases', 'Playground'] } },
    a11y: { test: 'error' },
  },
};

export default preview;
