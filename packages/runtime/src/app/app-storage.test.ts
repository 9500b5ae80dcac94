import { expect } from 'chai';
import type { HostStorage } from '../actions/index.ts';
import { effect } from '../state/index.ts';
import { handlerApp, press, reported } from './app.fixture.ts';
import { createMemoryStorage } from './app-storage.ts';

describe('localStorage', () => {
  it('is read from the page when first asked for, live, and written as JSON', async () => {
    const storage = createMemoryStorage();
    storage.set('name', '"Ada"');
    storage.set('strange', 'no JSON');
    let reads = 0;
    const counted: HostStorage = { ...storage, read: () => (reads += 1, storage.read()) };
    const app = handlerApp('localStorage.setValue("name", localStorage.name + "!")', { host: { storage: counted } });
    expect(reads).to.equal(0);
    const seen: unknown[] = [];
    const stop = effect(() => void seen.push(app.evaluate('<< localStorage.name >>')));
    await press(app);
    stop();
    expect([seen, storage.read(), reads]).to.deep.equal([['Ada', 'Ada!'], { name: '"Ada!"', strange: 'no JSON' }, 1]);
    expect(app.evaluate('<< localStorage.strange >>')).to.equal('no JSON');
  });

  it('follows what another tab writes, until the app is disposed', () => {
    const storage = createMemoryStorage();
    const listeners = new Set<() => void>();
    const app = handlerApp([], { host: { storage: { ...storage, onChange: (listener) => (listeners.add(listener), () => void listeners.delete(listener)) } } });
    expect(app.evaluate('<< localStorage.count >>')).to.equal(undefined);
    storage.set('count', '3');
    for (const listener of listeners) listener();
    expect(app.evaluate('<< localStorage.count >>')).to.equal(3);
    app.dispose();
    expect(listeners.size).to.equal(0);
  });

  it('keeps the same object for what did not change', async () => {
    const app = handlerApp('localStorage.setValue("b", 1)', { host: { storage: { ...createMemoryStorage(), read: () => ({ a: '{"x":1}' }) } } });
    const before = app.evaluate('<< localStorage.a >>');
    await press(app);
    expect(app.evaluate('<< localStorage.a >>')).to.equal(before);
  });

  it('reports what the page has no room for, and what can be no name', async () => {
    const full: HostStorage = { ...createMemoryStorage(), set: () => { throw new Error('the quota is used up'); } };
    const app = handlerApp('localStorage.setValue("a", 1)', { host: { storage: full } });
    await press(app);
    expect(reported(app)[0]).to.contain('The page could not keep "a": the quota is used up');
    expect(app.evaluate('<< localStorage >>')).to.deep.equal({});
    const named = handlerApp('localStorage.setValue("__proto__", 1)');
    await press(named);
    expect(reported(named)[0]).to.contain('"__proto__" cannot be a name');
  });
});
