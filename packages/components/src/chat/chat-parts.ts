import { OnDemand } from '../element/on-demand.ts';

/** What a chat fetches when it first needs it. One for all chats of a page. */
export const chatParts = {
  /** Taking and showing files. */
  attachments: new OnDemand(() => import('./attachments.ts')),
  /** The drawings of icons, for an avatar that is one. */
  icons: new OnDemand(() => import('../icon/icon-shape.ts')),
} as const;
