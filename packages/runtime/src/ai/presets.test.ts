import { expect } from 'chai';
import { RESOURCE_PRESETS } from './presets.ts';
import { loadCodec } from './load-codec.ts';

describe('RESOURCE_PRESETS', () => {
  it('are addresses that their schema can ask', async () => {
    for (const { title, ...preset } of RESOURCE_PRESETS) {
      const { encodeRequest } = await loadCodec(preset.schema);
      const { url } = encodeRequest({ resource: { name: 'r', description: '', models: [], headers: {}, ...preset }, model: 'm', refused: new Set() }, { messages: [{ role: 'user', text: 'Hi' }], stream: true });
      expect(new URL(url).origin, title).to.equal(new URL(preset.baseUrl).origin);
      if (preset.baseUrl.endsWith('/v1')) expect(url, title).to.include(`${preset.baseUrl}/chat/completions`);
    }
    expect(new Set(RESOURCE_PRESETS.map(({ title }) => title)).size).to.equal(RESOURCE_PRESETS.length);
  });
});
