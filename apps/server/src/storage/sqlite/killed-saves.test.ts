import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { vi } from 'vitest';
import { killSaves } from './killed-saves.contract.ts';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('openSqliteStorage, killed in the middle of saves', () => {
  it('has every acknowledged version, whole, and none half written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inlay-killed-'));
    try {
      const { acknowledged, lost, torn } = await killSaves(join(folder, 'killed.sqlite'), 3);
      expect({ lost, torn }).to.deep.equal({ lost: [], torn: [] });
      expect(acknowledged).to.be.above(20);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
