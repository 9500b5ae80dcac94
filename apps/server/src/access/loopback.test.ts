import { expect } from 'chai';
import { loopbackHosts, requireLoopback } from './loopback.ts';

describe('requireLoopback', () => {
  it('listens on this machine only', () => {
    expect([requireLoopback(undefined), requireLoopback('localhost'), requireLoopback('127.0.0.1')]).to.deep.equal(['127.0.0.1', '127.0.0.1', '127.0.0.1']);
    for (const host of ['0.0.0.0', '::', '192.168.1.4', 'example.org', '']) expect(() => requireLoopback(host), host).to.throw('has no accounts').with.property('code', 'not-loopback');
  });
});

describe('loopbackHosts', () => {
  it('names the exact hosts that browsers send', () => {
    expect([...loopbackHosts([4400])]).to.deep.equal(['127.0.0.1:4400', 'localhost:4400']);
  });
});
