import { expect } from 'chai';
import { IDLE_QUERY } from './query-state.ts';
import { queryViewState } from './query-view.ts';

describe('queryViewState', () => {
  it('tells an answer that broke off from the older one that the query goes back to', () => {
    const failed = { ...IDLE_QUERY, status: 'error', data: 'the older one' } as const;
    expect(queryViewState({ ...failed, partial: 'half' })).to.include({ status: 'error', text: 'half', partial: 'half' });
    expect(queryViewState({ ...failed, partial: null })).to.include({ status: 'error', text: 'the older one', partial: null });
    expect(queryViewState({ ...failed, status: 'success', partial: null })).to.include({ text: 'the older one', partial: null });
  });

  it('says how far a run over rows has come, while it runs and after', () => {
    const progress = { done: 3, failed: 1, total: 10 };
    expect(queryViewState({ ...IDLE_QUERY, isFetching: true, progress }).progress).to.equal(progress);
    expect(queryViewState({ ...IDLE_QUERY, status: 'aborted', progress }).progress).to.equal(progress);
    expect(queryViewState(IDLE_QUERY).progress).to.equal(null);
  });
});
