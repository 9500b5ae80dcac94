import { describe, expect, it } from 'vitest';
import { forwardedFor, readTrustedProxies } from './trusted-proxies.ts';

const read = (text: string | undefined) => readTrustedProxies({ INLAY_TRUSTED_PROXIES: text });

describe('readTrustedProxies', () => {
  it('trusts nobody until the environment names somebody', () => {
    for (const text of [undefined, '', ' , ']) expect(['127.0.0.1', '::1', '10.0.0.1', ''].map(read(text))).toEqual([false, false, false, false]);
  });

  it('takes addresses and ranges of both kinds, however a connection writes them', () => {
    const isTrusted = read('127.0.0.1, 10.1.0.0/16 2001:db8::/32,::1');
    expect(['127.0.0.1', '::ffff:127.0.0.1', '10.1.255.9', '2001:db8:9::1', '::1'].every(isTrusted)).toBe(true);
    expect(['127.0.0.2', '10.2.0.1', '2001:db9::1', '', 'localhost', '10.1.0.0/16'].some(isTrusted)).toBe(false);
  });

  it('names what is no address and no range', () => {
    for (const part of ['localhost', '10.0.0.0/33', '::1/129', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1', '*', '1']) expect(() => read(`127.0.0.1,${part}`), part).toThrow(`INLAY_TRUSTED_PROXIES holds ${JSON.stringify(part)}`);
  });
});

describe('forwardedFor', () => {
  const isTrusted = read('127.0.0.1,10.0.0.0/8');

  it('believes nothing of what somebody says who is no trusted proxy', () => {
    expect(forwardedFor('192.0.2.7', '198.51.100.1', isTrusted)).toBe('192.0.2.7');
    expect(forwardedFor('127.0.0.1', '198.51.100.1', read(undefined))).toBe('127.0.0.1');
  });

  it('takes whom the last trusted proxy was called from, and nothing that a caller wrote before that', () => {
    expect(forwardedFor('127.0.0.1', '192.0.2.7', isTrusted)).toBe('192.0.2.7');
    expect(forwardedFor('127.0.0.1', '198.51.100.1, 192.0.2.7', isTrusted)).toBe('192.0.2.7');
    expect(forwardedFor('127.0.0.1', '10.9.9.9, 192.0.2.7, 10.0.0.2', isTrusted)).toBe('192.0.2.7');
    expect(forwardedFor('::ffff:127.0.0.1', '127.0.0.1, 2001:db8::7', isTrusted)).toBe('2001:db8::7');
  });

  it('reads addresses with ports, and stays with the proxy where it names nobody', () => {
    expect(forwardedFor('127.0.0.1', '192.0.2.7:4711', isTrusted)).toBe('192.0.2.7');
    expect(forwardedFor('127.0.0.1', '[2001:db8::7]:4711', isTrusted)).toBe('2001:db8::7');
    for (const header of [undefined, '', 'unknown', '192.0.2.7, unknown', '192.0.2.7,']) expect(forwardedFor('127.0.0.1', header, isTrusted), header).toBe('127.0.0.1');
    expect(forwardedFor('127.0.0.1', '192.0.2.7, unknown, 10.0.0.2', isTrusted)).toBe('10.0.0.2');
    expect(forwardedFor('127.0.0.1', '10.0.0.3, 10.0.0.2', isTrusted)).toBe('10.0.0.3');
  });
});
