import { html } from 'lit';
import Activity from 'lucide/dist/esm/icons/activity.mjs';
import Blocks from 'lucide/dist/esm/icons/blocks.mjs';
import History from 'lucide/dist/esm/icons/rotate-ccw-clock.mjs';
import KeyRound from 'lucide/dist/esm/icons/key-round.mjs';
import Library from 'lucide/dist/esm/icons/library.mjs';
import ListTree from 'lucide/dist/esm/icons/list-tree.mjs';
import Palette from 'lucide/dist/esm/icons/palette.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Rocket from 'lucide/dist/esm/icons/rocket.mjs';
import Puzzle from 'lucide/dist/esm/icons/puzzle.mjs';
import SlidersHorizontal from 'lucide/dist/esm/icons/sliders-horizontal.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import Variable from 'lucide/dist/esm/icons/variable.mjs';
import type { Panel } from './panel.ts';

/** Every panel, in the order of the rail and the tabs. */
export const panels: readonly Panel[] = [
  { id: 'add', title: 'Add components', icon: Plus, side: 'left', tag: 'inlay-add-panel', load: async () => (await import('./add/add-panel.ts')).AddPanel, render: (session) => html`<inlay-add-panel .session=${session}></inlay-add-panel>` },
  { id: 'tree', title: 'Component tree', icon: ListTree, side: 'left', tag: 'inlay-tree-panel', load: async () => (await import('./tree/tree-panel.ts')).TreePanel, render: (session) => html`<inlay-tree-panel .session=${session}></inlay-tree-panel>` },
  { id: 'resources', title: 'Resources', icon: KeyRound, side: 'left', tag: 'inlay-resources-panel', load: async () => (await import('./resources/resources-panel.ts')).ResourcesPanel, render: (session) => html`<inlay-resources-panel .session=${session}></inlay-resources-panel>` },
  { id: 'knowledge', title: 'Knowledge', icon: Library, side: 'left', tag: 'inlay-knowledge-panel', load: async () => (await import('./knowledge/knowledge-panel.ts')).KnowledgePanel, render: (session) => html`<inlay-knowledge-panel .session=${session}></inlay-knowledge-panel>` },
  { id: 'elements', title: 'Custom elements', icon: Puzzle, side: 'left', tag: 'inlay-elements-panel', load: async () => (await import('./elements/elements-panel.ts')).ElementsPanel, render: (session) => html`<inlay-elements-panel .session=${session}></inlay-elements-panel>` },
  { id: 'theme', title: 'Theme', icon: Palette, side: 'left', tag: 'inlay-theme-panel', load: async () => (await import('./theme/theme-panel.ts')).ThemePanel, render: (session) => html`<inlay-theme-panel .session=${session}></inlay-theme-panel>` },
  { id: 'history', title: 'History', icon: History, side: 'left', tag: 'inlay-history-panel', load: async () => (await import('./history/history-panel.ts')).HistoryPanel, render: (session) => html`<inlay-history-panel .session=${session}></inlay-history-panel>` },
  { id: 'releases', title: 'Releases', icon: Rocket, side: 'left', tag: 'inlay-releases-panel', load: async () => (await import('./releases/releases-panel.ts')).ReleasesPanel, render: (session) => html`<inlay-releases-panel .session=${session}></inlay-releases-panel>` },
  { id: 'inspector', title: 'Inspector', icon: SlidersHorizontal, side: 'right', tag: 'inlay-inspector-panel', load: async () => (await import('./inspector/inspector-panel.ts')).InspectorPanel, render: (session) => html`<inlay-inspector-panel .session=${session}></inlay-inspector-panel>` },
  { id: 'queries', title: 'Queries', icon: Blocks, side: 'bottom', tag: 'inlay-queries-panel', load: async () => (await import('./queries/queries-panel.ts')).QueriesPanel, render: (session) => html`<inlay-queries-panel .session=${session}></inlay-queries-panel>` },
  { id: 'state', title: 'State', icon: Variable, side: 'bottom', tag: 'inlay-state-panel', load: async () => (await import('./state/state-panel.ts')).StatePanel, render: (session) => html`<inlay-state-panel .session=${session}></inlay-state-panel>` },
  { id: 'problems', title: 'Problems', icon: TriangleAlert, side: 'bottom', tag: 'inlay-problems-panel', load: async () => (await import('./problems/problems-panel.ts')).ProblemsPanel, render: (session) => html`<inlay-problems-panel .session=${session}></inlay-problems-panel>` },
  { id: 'timeline', title: 'Timeline', icon: Activity, side: 'bottom', tag: 'inlay-timeline-panel', load: async () => (await import('./timeline/timeline-panel.ts')).TimelinePanel, render: (session) => html`<inlay-timeline-panel .session=${session}></inlay-timeline-panel>` },
];
