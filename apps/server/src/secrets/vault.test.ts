import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { createVault } from './vault.ts';

const [first, second] = [randomBytes(32), randomBytes(32)];

describe('createVault', () => {
  const vault = createVault([first]);

  it('opens what it sealed, for the same place', () => {
    const sealed = vault.seal('sk-secret-ключ', 'resource:a:key');
    expect(sealed).to.match(/^v1\.[0-9a-f]{8}\.[\w-]+$/).and.not.include('secret');
    expect(vault.open(sealed, 'resource:a:key')).to.equal('sk-secret-ключ');
  });

  it('seals the same secret differently each time', () => {
    expect(vault.seal('same', 'place')).to.not.equal(vault.seal('same', 'place'));
  });

  it('refuses a sealed text that was moved to another place', () => {
    const sealed = vault.seal('secret', 'resource:a:key');
    expect(() => vault.open(sealed, 'resource:b:key')).to.throw('cannot be opened').with.property('code', 'sealed-unreadable');
    expect(() => vault.open(sealed, 'resource:a:header:x')).to.throw('cannot be opened');
  });

  it('refuses a sealed text in which any byte was changed', () => {
    const [version, id, body = ''] = vault.seal('secret', 'place').split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index]! ^= 1;
      expect(() => vault.open(`${version}.${id}.${changed.toString('base64url')}`, 'place'), `byte ${index}`).to.throw('cannot be opened');
    }
    for (const broken of ['', 'v1', `${version}.${id}.`, `v2.${id}.${body}`, `${version}.${id}.${body.slice(0, 20)}`]) expect(() => vault.open(broken, 'place')).to.throw('cannot be opened');
  });

  it('opens with an old key after a new one was put in front, and seals with the new one', () => {
    const old = vault.seal('secret', 'place');
    const rotated = createVault([second, first]);
    expect(rotated.open(old, 'place')).to.equal('secret');
    const renewed = rotated.seal('secret', 'place');
    expect(() => vault.open(renewed, 'place')).to.throw('its master key is not here');
  });
});
