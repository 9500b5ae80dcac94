import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import { holdBack } from './hold-back.fixture.ts';
import type { Session } from './session.ts';
import { openSession, setNote, valueOf } from './stored-session.fixture.ts';

describe('Session, where answers come late', () => {
  it.each<readonly [string, (session: Session) => Promise<void>]>([
    ['a version was to come back', (session) => session.restore('v1')],
    ['a change was to be taken back', (session) => session.takeBack('v2')],
  ])('keeps what is edited while %s, and saves that on top', async (_, goBack) => {
    const { session, server } = await openSession();
    session.apply([setNote('two')]);
    await session.save();
    const late = holdBack(server.api, ['restore', 'takeBack']);
    const goingBack = goBack(session);
    await late.asked();
    session.apply([{ type: 'setAppName', name: 'Meanwhile' }]);
    const saving = session.save();
    late.answer();
    await goingBack;
    await saving;
    await session.save();
    expect([session.document.name, valueOf(session), session.saveState.status]).toEqual(['Meanwhile', 'one', 'saved']);
    expect(server.head().document).toEqual(session.document);
    // Both are steps: first what came back, then what was edited meanwhile, then what was there before.
    const steps: unknown[] = [];
    for (let count = 0; count < 3; count += 1) {
      session.undo();
      steps.push([session.document.name, valueOf(session)]);
    }
    expect(steps).toEqual([['Meanwhile', 'two'], ['Start', 'two'], ['Start', 'one']]);
    for (let count = 0; count < 3; count += 1) session.redo();
    expect([session.document.name, valueOf(session), session.canRedo]).toEqual(['Meanwhile', 'one', false]);
    await session.save();
    expect(server.head().document).toEqual(session.document);
    session.dispose();
  });

  it('gives a version that is asked for while another comes back as the newest', async () => {
    const { session, server } = await openSession();
    session.apply([setNote('two')]);
    await session.save();
    const late = holdBack(server.api, ['restore']);
    const restoring = session.restore('v1');
    await late.asked();
    const head = session.saveAll('nothing can be published');
    late.answer();
    await restoring;
    expect([await head, server.head().document.components['note']?.props?.['value']]).toEqual(['v3', 'one']);
    session.dispose();
  });

  it('goes on from no answer that is older than what it has saved since', async () => {
    const { session, server } = await openSession();
    server.saveElsewhere([{ type: 'setAppName', name: 'Theirs' }]);
    const late = holdBack(server.api, ['readApp']);
    const following = session.follow();
    await late.asked();
    session.apply([setNote('mine')]);
    await session.save();
    await session.save();
    late.answer();
    await following;
    expect([valueOf(session), session.document.name, session.head]).toEqual(['mine', 'Theirs', server.head().id]);
    session.dispose();
  });

  it('ends, and says so, where the server refuses what it gives out as the newest', async () => {
    const { session, server } = await openSession();
    const asked = { saves: 0 };
    server.api.saveEdits = async () => {
      asked.saves += 1;
      throw new ApiError('It is not the newest.', { code: 'stale', status: 412, body: { head: { version: 'v9', revision: 9 } } });
    };
    session.apply([setNote('mine')]);
    await session.save();
    expect([asked.saves, session.saveState, valueOf(session)]).toEqual([1, { status: 'refused', message: 'It is not the newest.' }, 'mine']);
    session.dispose();
  });

  it('puts what is unsaved on top of what came by another way, as by a merge', async () => {
    const { session, server } = await openSession();
    server.state.failure = new ApiError('It is protected.', { code: 'branch-protected', status: 403 });
    session.apply([setNote('mine')]);
    await session.save();
    server.saveElsewhere([{ type: 'setAppName', name: 'Merged' }]);
    await session.follow();
    expect([valueOf(session), session.document.name, session.saveState.status]).toEqual(['mine', 'Merged', 'closed']);
    server.state.failure = undefined;
    await session.save();
    expect([server.head().document.components['note']?.props?.['value'], server.head().document.name]).toEqual(['mine', 'Merged']);
    session.dispose();
  });
});
