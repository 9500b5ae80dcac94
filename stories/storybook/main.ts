import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';
import { customElementsManifest } from '../../tools/manifest/custom-elements.ts';
import { readElements } from '../../tools/manifest/read-elements.ts';
import { ROOT } from '../../tools/repository.ts';

/** Storybook over the sources: the stories beside the components, and those of the foundations and use cases here. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../foundations/*.stories.ts', '../use-cases/*.stories.ts', '../../packages/components/src/*/*.stories.ts', '../../apps/playground/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => mergeConfig(vite, {
    // Setting conditions replaces Vite's own, so those are listed too.
    resolve: { conditions: ['@inlay/source', ...defaultClientConditions] },
    // What the pages of components tell of them: what the sources say as they are.
    define: { ELEMENTS_MANIFEST: JSON.stringify(customElementsManifest(readElements(ROOT))) },
    // Chunks that also run in the worker that reads files have no document to put preloads into.
    build: { chunkSizeWarningLimit: 2000, modulePreload: false },
  }),
};

export default config;
