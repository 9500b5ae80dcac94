import '@inlay/components/register';
import { documentTokenStyles } from '@inlay/components/tokens';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import { css } from 'lit';

/** As much of the manifest as is read here; `main.ts` makes it. */
interface ElementsManifest {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName: string; readonly description: string; readonly status: string; readonly since: string }[] }[];
}

declare const ELEMENTS_MANIFEST: ElementsManifest;

setCustomElementsManifest(ELEMENTS_MANIFEST);
const declarations = ELEMENTS_MANIFEST.modules.flatMap(({ declarations: all }) => all);

/** What a component is, whether it may change, and which version had it first. */
function describeComponent(tag: string): string | null {
  const declaration = declarations.find(({ tagName }) => tagName === tag);
  return declaration === undefined ? null : `${declaration.description}\n\n${declaration.status === 'stable' ? 'Stable' : 'Experimental: it may change'}, since version ${declaration.since}.`;
}

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
    docs: { extractComponentDescription: describeComponent },
  },
};

export default preview;
