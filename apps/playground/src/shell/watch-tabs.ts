import { ApiError } from '../api/api-error.ts';
import type { Session } from '../session/session.ts';

/**
 * Takes over what another tab saves, with what is unsaved here on top, as with any later save. Looks again when the page
 * is shown again, as somebody at another machine may have saved. Says so once. Saves at once when the network is back.
 * Gives what ends it.
 */
export function watchTabs(session: Session, page: Document = document): () => void {
  let hasSaid = false;
  const follow = async (): Promise<void> => {
    const { head } = session;
    try {
      // A decision that waits stays; saving asks for it anew.
      if (session.saveState.status === 'conflict') await session.save();
      else await session.follow();
    } catch (error) {
      // What cannot be read now is merged with the next save.
      if (!(error instanceof ApiError)) throw error;
    }
    if (hasSaid || session.head === head) return;
    hasSaid = true;
    session.notify('This app was changed in another tab or by somebody else. The change is shown here, too.');
  };
  const onVisible = (): void => {
    if (page.visibilityState === 'visible' && session.saveState.status === 'saved') void follow();
  };
  const onOnline = (): void => {
    if (session.saveState.status === 'offline') void session.save();
  };
  const stop = session.api.watch?.(session.id, () => void follow());
  page.addEventListener('visibilitychange', onVisible);
  page.defaultView?.addEventListener('online', onOnline);
  return () => {
    stop?.();
    page.removeEventListener('visibilitychange', onVisible);
    page.defaultView?.removeEventListener('online', onOnline);
  };
}
