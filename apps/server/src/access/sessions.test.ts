import { expect } from 'chai';
import { createSessions } from './sessions.ts';
import { createToken, hashToken, isSameToken } from './token.ts';

describe('createSessions', () => {
  it('knows the tokens that it gave out and no others', () => {
    const sessions = createSessions({ now: () => 0 });
    const token = sessions.open();
    expect(sessions.isOpen(token)).to.equal(true);
    for (const other of [undefined, '', 'x', token.toLowerCase(), hashToken(token), createSessions({ now: () => 0 }).open()]) expect(sessions.isOpen(other)).to.equal(false);
  });

  it('ends each session at its time', () => {
    let now = 0;
    const sessions = createSessions({ now: () => now, lifetimeMs: 10 });
    const first = sessions.open();
    now = 5;
    const second = sessions.open();
    now = 10;
    expect([sessions.isOpen(first), sessions.isOpen(second)]).to.deep.equal([false, true]);
  });

  it('keeps a bounded number, and lets the oldest go first', () => {
    const sessions = createSessions({ now: () => 0 });
    const tokens = Array.from({ length: 150 }, () => sessions.open());
    expect(tokens.filter((token) => sessions.isOpen(token))).to.deep.equal(tokens.slice(-100));
  });
});

describe('isSameToken', () => {
  it('is true for the very same text only', () => {
    const token = createToken();
    expect(isSameToken(token, token)).to.equal(true);
    for (const other of ['', token.slice(0, -1), `${token}a`, createToken()]) expect(isSameToken(token, other)).to.equal(false);
  });
});

describe('hashToken', () => {
  it('gives nothing that could be shown instead of the token (T16)', () => {
    const token = createToken();
    expect(hashToken(token)).to.not.include(token);
    expect(token).to.match(/^[\w-]{43}$/);
  });
});
