import type { TemplateResult } from 'lit';
import type { IconNode } from 'lucide';
import type { Session } from '../session/session.ts';
import type { LazyElement } from './lazy-element.ts';

/** Where a panel stands in the shell. */
export type PanelSide = 'left' | 'right' | 'bottom';

/** A panel of the playground, fetched when it is first opened. A new one is a folder and a line in `panels.ts`. */
export interface Panel extends LazyElement {
  readonly id: string;
  readonly title: string;
  readonly icon: IconNode;
  readonly side: PanelSide;
  /** Shows the panel for a session. */
  readonly render: (session: Session) => TemplateResult;
}
