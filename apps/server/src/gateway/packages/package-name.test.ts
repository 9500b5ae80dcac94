import { expect } from 'chai';
import { readDependency, readPackageRequest } from './package-name.ts';

describe('readPackageRequest', () => {
  it('reads a name, with or without a scope, a version, a range or a tag', () => {
    const read = (text: string): readonly string[] => Object.values(readPackageRequest(text));
    expect(['lit', ' @stars/kit ', 'lit@3.2.1', '@stars/kit@^2 || 3', '@stars/kit@next'].map(read)).to.deep.equal([['lit', 'latest'], ['@stars/kit', 'latest'], ['lit', '3.2.1'], ['@stars/kit', '^2 || 3'], ['@stars/kit', 'next']]);
  });

  it('refuses what is no name, or could lead elsewhere in an address', () => {
    for (const text of ['', '@', '@stars', '@stars/', '../x', 'a/b', '.hidden', '@a/../b', 'a b', 'a?b', 'a%2fb', 'https://elsewhere.example/x.js', 'a@git+ssh://x', 'a@file:../x', `a@${'1'.repeat(300)}`, 'x'.repeat(215)]) {
      expect(() => readPackageRequest(text), text).to.throw().with.property('code', 'bad-package');
    }
  });
});

describe('readDependency', () => {
  it('follows an alias, takes an empty range for any, and refuses what is not in a registry', () => {
    expect([readDependency('a', 'npm:@b/c@^2'), readDependency('a', ''), readDependency('a', '^1.0.0')]).to.deep.equal([{ name: '@b/c', range: '^2' }, { name: 'a', range: '*' }, { name: 'a', range: '^1.0.0' }]);
    for (const range of ['git+https://elsewhere.example/x.git', 'file:../x', 'workspace:*', 'ada/x', 'https://elsewhere.example/x.tgz']) expect(() => readDependency('a', range), range).to.throw('no version in a registry');
  });
});
