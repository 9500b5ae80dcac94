import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { KIT_VERSION } from './kit-version.ts';

it('the version of the kit is that of its package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../../packages/components/package.json', import.meta.url), 'utf8')) as { readonly version: string };
  expect(KIT_VERSION).to.equal(version);
});
