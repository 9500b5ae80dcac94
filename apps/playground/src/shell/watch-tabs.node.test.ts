import { describe, expect, it } from 'vitest';
import { holdBack } from '../session/hold-back.fixture.ts';
import { openSession, setNote, valueOf } from '../session/stored-session.fixture.ts';
import { watchTabs } from './watch-tabs.ts';

/** A page that is never hidden. */
const PAGE = Object.assign(new EventTarget(), { visibilityState: 'visible', defaultView: null }) as unknown as Document;

describe('watchTabs', () => {
  it('takes over what another tab saved on top of a save that is not answered here yet', async () => {
    const { session, server } = await openSession();
    let saved = (): void => undefined;
    Object.assign(server.api, { watch: (_app: string, listener: () => void) => {
      saved = listener;
      return () => undefined;
    } });
    const stop = watchTabs(session, PAGE);
    const late = holdBack(server.api, ['saveEdits']);
    session.apply([setNote('mine')]);
    const saving = session.save();
    await late.asked();
    server.saveElsewhere([{ type: 'setAppName', name: 'Theirs' }]);
    saved();
    late.answer();
    await saving;
    await expect.poll(() => session.document.name, { timeout: 8_000 }).toBe('Theirs');
    expect([valueOf(session), session.head]).toEqual(['mine', server.head().id]);
    stop();
    session.dispose();
  });
});
