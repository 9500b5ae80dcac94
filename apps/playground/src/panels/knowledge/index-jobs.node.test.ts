import { FileReadError } from '@inlay/runtime/files';
import type { DocumentInput, IndexEvent, Knowledge } from '@inlay/runtime/knowledge';
import { describe, expect, it } from 'vitest';
import { addFile, IndexJobs } from './index-jobs.ts';
import type { IndexWork } from './index-jobs.ts';

const progress = (done: number, total = 3): IndexEvent => ({ type: 'progress', document: 'a', done, total, reused: 1 });
const aborted: IndexEvent = { type: 'error', error: { kind: 'aborted', message: 'Stopped.', hint: null, status: null, retryAfterSeconds: null } };
const denied: IndexEvent = { type: 'error', error: { kind: 'auth', message: 'The key was refused.', hint: 'Check it.', status: 401, retryAfterSeconds: null } };
const giving = (...events: readonly IndexEvent[]): IndexWork => async function* () { yield* events; };
/** Goes on until it is stopped, as a service that does not answer. */
const hanging: IndexWork = async function* (signal) {
  yield progress(1);
  await new Promise<void>((resolve) => { signal.addEventListener('abort', () => resolve(), { once: true }); });
  yield aborted;
};
const told = (jobs: IndexJobs) => jobs.list.map(({ label, status, done, total, message }) => [label, status, done, total, message]);

describe('IndexJobs', () => {
  it('does one job after another, and tells how each goes on', async () => {
    const jobs = new IndexJobs();
    const seen: string[] = [];
    jobs.on(() => seen.push(jobs.list.map(({ status, done }) => `${status} ${done}`).join(', ')));
    await Promise.all([jobs.add('a.md', giving(progress(1), progress(3), { type: 'finish' })), jobs.add('b.md', giving(progress(3), { type: 'finish' }))]);
    expect(seen).toEqual(['waiting 0', 'waiting 0, waiting 0', 'reading 0, waiting 0', 'indexing 1, waiting 0', 'indexing 3, waiting 0', 'done 3, waiting 0', 'done 3, reading 0', 'done 3, indexing 3', 'done 3, done 3']);
    expect(jobs.isBusy).toBe(false);
  });

  it('says why a job failed, and goes on with the next', async () => {
    const jobs = new IndexJobs();
    await Promise.all([
      jobs.add('denied.md', giving(progress(1), denied)),
      jobs.add('broken.pdf', async function* () { yield* []; throw new FileReadError('"broken.pdf" is broken.', { code: 'broken', hint: 'Save it again.' }); }),
      jobs.add('odd.md', async function* () { yield* []; throw new TypeError('a fault of ours'); }),
      jobs.add('fine.md', giving(progress(3), { type: 'finish' })),
    ]);
    expect(told(jobs)).toEqual([['denied.md', 'failed', 1, 3, 'The key was refused. Check it.'], ['broken.pdf', 'failed', 0, 0, '"broken.pdf" is broken. Save it again.'], ['odd.md', 'failed', 0, 0, 'It failed in a way that was not expected.'], ['fine.md', 'done', 3, 3, '']]);
  });

  it('stops what is under way and what waits, and takes away what has ended', async () => {
    const jobs = new IndexJobs();
    const all = [jobs.add('a', hanging), jobs.add('b', hanging), jobs.add('c', giving({ type: 'finish' }))];
    jobs.stop(2);
    expect(told(jobs)[1]?.[1]).toBe('stopped');
    jobs.stopAll();
    await Promise.all(all);
    expect(jobs.list.map(({ status }) => status)).toEqual(['stopped', 'stopped', 'stopped']);
    jobs.clear();
    expect(jobs.list).toEqual([]);
  });
});

describe('addFile', () => {
  it('reads a file and adds what it says, under its name', async () => {
    const added: (readonly [string, DocumentInput])[] = [];
    const knowledge = { addDocument: (base: string, document: DocumentInput) => (added.push([base, document]), giving({ type: 'finish' })(new AbortController().signal)) } as unknown as Knowledge;
    const file = Object.assign(new Blob(['abc']), { name: 'a.md' });
    const jobs = new IndexJobs();
    await jobs.add('a.md', addFile(file, { knowledge, base: 'handbook', read: async () => ({ format: 'markdown', text: 'abc', title: 'A' }) }));
    expect(added).toEqual([['handbook', { name: 'a.md', sizeBytes: 3, format: 'markdown', text: 'abc', title: 'A' }]]);
  });
});
