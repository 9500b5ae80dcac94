import { expect } from 'chai';
import { groupVersions } from './group-versions.ts';
import type { GroupedVersion } from './group-versions.ts';

const version = (id: string, minute: number, more: Partial<GroupedVersion> = {}): GroupedVersion => ({ id, author: 'ada', origin: 'hand', at: new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString(), ...more });
const ids = (versions: readonly GroupedVersion[], isApart?: (version: GroupedVersion) => boolean): readonly string[] => groupVersions(versions, isApart).map((group) => group.map(({ id }) => id).join(' '));

describe('groupVersions', () => {
  it('makes one entry of a sitting, which ends after five idle minutes', () => {
    expect(ids([version('e', 20), version('d', 16), version('c', 11), version('b', 5), version('a', 4)])).to.deep.equal(['e d c', 'b a']);
  });

  it('keeps people, origins and what stands for itself apart', () => {
    expect(ids([version('d', 4, { author: 'ben' }), version('c', 3), version('b', 2, { origin: 'restore' }), version('a', 1)])).to.deep.equal(['d', 'c', 'b', 'a']);
    expect(ids([version('c', 3), version('b', 2), version('a', 1)], ({ id }) => id === 'b')).to.deep.equal(['c', 'b', 'a']);
  });
});
