import { expect } from 'chai';
import { PIXEL } from '../schemas/ai-schema-recordings.contract.ts';
import { resource, runAction, says, toldIn } from '../schemas/recorded-openai.fixture.ts';
import { runSchema } from '../schemas/schema-run.fixture.ts';

describe('generateTextFromImage', () => {
  it('takes an address, a data URI, base64, and what a file input has', async () => {
    for (const images of [`data:image/png;base64,${PIXEL}`, PIXEL, [PIXEL], [{ name: 'a.png', type: 'image/png', sizeBytes: 70, base64: PIXEL }]]) {
      const outcome = await runAction('generateTextFromImage', { images, prompt: 'What?' }, says('A dot.'));
      expect([outcome.text, toldIn(outcome).prompt]).to.deep.equal(['A dot.', JSON.stringify([{ type: 'text', text: 'What?' }, { type: 'image_url', image_url: { url: `data:image/png;base64,${PIXEL}` } }])]);
    }
    expect(toldIn(await runAction('generateTextFromImage', { images: 'https://a.example/x.jpg' }, says('x'))).prompt).to.include('https://a.example/x.jpg');
  });

  it('sends an image whole where the service loads none', async () => {
    const refusal = Response.json({ error: { message: 'invalid image input' } }, { status: 400 });
    const { sent, end, warnings } = await runSchema('generateTextFromImage', { images: 'https://a.example/x.jpg' }, { resource, answer: (_request, index) => (index === 0 ? refusal : says('A dot.')), loadImage: async () => ({ mimeType: 'image/png', base64: PIXEL }) });
    expect([end, sent.length, warnings[0]?.option]).to.deep.equal(['ok', 2, 'images']);
    expect(JSON.stringify(sent[1]?.body)).to.include(PIXEL).and.not.include('a.example');
  });

  it('refuses what is no image', async () => {
    for (const images of [undefined, [], 'nothing here', { name: 'notes.txt' }, [5]]) expect((await runAction('generateTextFromImage', { images, prompt: 'x' }, says('x'))).end, JSON.stringify(images)).to.equal('validation');
  });
});
