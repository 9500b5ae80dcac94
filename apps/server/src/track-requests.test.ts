import { expect } from 'chai';
import { trackRequests } from './track-requests.ts';

describe('trackRequests', () => {
  it('ends once every request that was being answered is answered, or failed', async () => {
    const settle: ((response: Response) => void)[] = [];
    const requests = trackRequests((request) => (request.url.endsWith('/fails') ? Promise.reject(new Error('No.')) : new Promise((resolve) => settle.push(resolve))));
    const [one, two] = ['/one', '/two'].map((path) => requests.fetch(new Request(`http://localhost${path}`)));
    expect(await requests.fetch(new Request('http://localhost/fails')).catch(({ message }: Error) => message)).to.equal('No.');
    let hasEnded = false;
    const ended = (async () => {
      await requests.ended(60_000);
      hasEnded = true;
    })();
    settle[1]!(new Response());
    await two;
    expect(hasEnded).to.equal(false);
    settle[0]!(new Response());
    await Promise.all([one, ended]);
  });

  it('does not wait longer than it may', async () => {
    const requests = trackRequests(() => new Promise(() => undefined));
    void requests.fetch(new Request('http://localhost/'));
    await requests.ended(1);
  });
});
