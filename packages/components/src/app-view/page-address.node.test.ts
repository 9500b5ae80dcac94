import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './page-address.ts';
import type { Routing } from './page-address.ts';

const at = (url: string) => new URL(url, 'https://site.example') as unknown as Location;
const read = (url: string, routing: Routing) => readAddress(at(url), routing);

describe('readAddress', () => {
  it('takes the parameters of the page around, and no page, where the app has no part in the address', () => {
    expect(read('/x?page=detail&id=3#/detail', 'none')).toEqual({ page: undefined, params: { page: 'detail', id: '3' } });
  });

  it('finds the page in the search or in the hash', () => {
    expect(read('/x?page=detail&id=3', 'search')).toEqual({ page: 'detail', params: { id: '3' } });
    expect(read('/x?id=3', 'search')).toEqual({ page: undefined, params: { id: '3' } });
    expect(read('/x?site=1#/detail?id=a%20b', 'hash')).toEqual({ page: 'detail', params: { id: 'a b' } });
    expect(read('/x?id=3#chapter', 'hash')).toEqual({ page: undefined, params: { id: '3' } });
    expect(read('/x#/%E0%A4', 'hash')).toEqual({ page: '%E0%A4', params: {} });
  });
});

describe('writeAddress', () => {
  it('writes what is read back, and leaves to the site what is its own', () => {
    for (const params of [{}, { id: '3', 'a b': 'x&y=#?é' }]) {
      for (const routing of ['search', 'hash'] as const) {
        const written = writeAddress(at('/shop?site=1#chapter'), routing, { page: 'detail', params });
        expect(read(written, routing)).toEqual({ page: 'detail', params });
        expect(at(written).pathname).toBe('/shop');
        if (routing === 'hash') expect(at(written).search).toBe('?site=1');
      }
    }
  });

  it('has no place for a parameter called page in the search', () => {
    expect(writeAddress(at('/x'), 'search', { page: 'detail', params: { page: 'other' } })).toBe('/x?page=detail');
  });
});
