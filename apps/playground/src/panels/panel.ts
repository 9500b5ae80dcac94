import type { TemplateResult } from 'lit';
import type { IconNode } from 'lucide';
import type { Session } from '../session/session.ts';

/** Where a panel stands in the shell. */
export type PanelSide = 'left' | 'right' | 'bottom';

/** A panel of the playground. A new one is a folder and a line in `panels.ts`. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly icon: IconNode;
  readonly side: PanelSide;
  /** The panel's element, and the tag that the shell registers it under. */
  readonly tag: string;
  readonly element: CustomElementConstructor;
  /** Shows the panel for a session. */
  readonly render: (session: Session) => TemplateResult;
}
