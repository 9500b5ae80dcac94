import grapesjs from 'grapesjs';
import { PEER_COUNT, textOf } from './documents.ts';

const texts = Array.from({ length: PEER_COUNT }, (_, index) => ({ type: 'text', content: textOf(index) }));

// As it comes, but for what would leave this machine: its storage and its telemetry.
grapesjs.init({
  container: '#editor',
  height: '100vh',
  storageManager: false,
  telemetry: false,
  projectData: { pages: [{ component: { type: 'wrapper', components: texts } }] },
});
