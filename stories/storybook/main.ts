import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

/** Storybook over the sources: the stories beside the components, and those of the foundations and use cases here. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../foundations/*.stories.ts', '../use-cases/*.stories.ts', '../../packages/components/src/*/*.stories.ts', '../../apps/playground/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => mergeConfig(vite, {
    // Setting conditions replaces Vite's own, so those are listed too.
    resolve: { conditions: ['@inlay/source', ...defaultClientConditions] },
    // Chunks that also run in the worker that reads files have no document to put preloads into.
    build: { chunkSizeWarningLimit: 2000, modulePreload: false },
  }),
};

export default config;
