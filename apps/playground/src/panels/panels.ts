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
import { AddPanel } from './add/add-panel.ts';
import { ElementsPanel } from './elements/elements-panel.ts';
import { HistoryPanel } from './history/history-panel.ts';
import { InspectorPanel } from './inspector/inspector-panel.ts';
import { KnowledgePanel } from './knowledge/knowledge-panel.ts';
import type { Panel } from './panel.ts';
import { ProblemsPanel } from './problems/problems-panel.ts';
import { QueriesPanel } from './queries/queries-panel.ts';
import { ReleasesPanel } from './releases/releases-panel.ts';
import { ResourcesPanel } from './resources/resources-panel.ts';
import { StatePanel } from './state/state-panel.ts';
import { ThemePanel } from './theme/theme-panel.ts';
import { TimelinePanel } from './timeline/timeline-panel.ts';
import { TreePanel } from './tree/tree-panel.ts';

/** Every panel, in the order of the rail and the tabs. */
export const panels: readonly Panel[] = [
  { id: 'add', title: 'Add components', icon: Plus, side: 'left', tag: 'inlay-add-panel', element: AddPanel, render: (session) => html`<inlay-add-panel .session=${session}></inlay-add-panel>` },
  { id: 'tree', title: 'Component tree', icon: ListTree, side: 'left', tag: 'inlay-tree-panel', element: TreePanel, render: (session) => html`<inlay-tree-panel .session=${session}></inlay-tree-panel>` },
  { id: 'resources', title: 'Resources', icon: KeyRound, side: 'left', tag: 'inlay-resources-panel', element: ResourcesPanel, render: (session) => html`<inlay-resources-panel .session=${session}></inlay-resources-panel>` },
  { id: 'knowledge', title: 'Knowledge', icon: Library, side: 'left', tag: 'inlay-knowledge-panel', element: KnowledgePanel, render: (session) => html`<inlay-knowledge-panel .session=${session}></inlay-knowledge-panel>` },
  { id: 'elements', title: 'Custom elements', icon: Puzzle, side: 'left', tag: 'inlay-elements-panel', element: ElementsPanel, render: (session) => html`<inlay-elements-panel .session=${session}></inlay-elements-panel>` },
  { id: 'theme', title: 'Theme', icon: Palette, side: 'left', tag: 'inlay-theme-panel', element: ThemePanel, render: (session) => html`<inlay-theme-panel .session=${session}></inlay-theme-panel>` },
  { id: 'history', title: 'History', icon: History, side: 'left', tag: 'inlay-history-panel', element: HistoryPanel, render: (session) => html`<inlay-history-panel .session=${session}></inlay-history-panel>` },
  { id: 'releases', title: 'Releases', icon: Rocket, side: 'left', tag: 'inlay-releases-panel', element: ReleasesPanel, render: (session) => html`<inlay-releases-panel .session=${session}></inlay-releases-panel>` },
  { id: 'inspector', title: 'Inspector', icon: SlidersHorizontal, side: 'right', tag: 'inlay-inspector-panel', element: InspectorPanel, render: (session) => html`<inlay-inspector-panel .session=${session}></inlay-inspector-panel>` },
  { id: 'queries', title: 'Queries', icon: Blocks, side: 'bottom', tag: 'inlay-queries-panel', element: QueriesPanel, render: (session) => html`<inlay-queries-panel .session=${session}></inlay-queries-panel>` },
  { id: 'state', title: 'State', icon: Variable, side: 'bottom', tag: 'inlay-state-panel', element: StatePanel, render: (session) => html`<inlay-state-panel .session=${session}></inlay-state-panel>` },
  { id: 'problems', title: 'Problems', icon: TriangleAlert, side: 'bottom', tag: 'inlay-problems-panel', element: ProblemsPanel, render: (session) => html`<inlay-problems-panel .session=${session}></inlay-problems-panel>` },
  { id: 'timeline', title: 'Timeline', icon: Activity, side: 'bottom', tag: 'inlay-timeline-panel', element: TimelinePanel, render: (session) => html`<inlay-timeline-panel .session=${session}></inlay-timeline-panel>` },
];
