import { expect } from 'chai';
import { PIXEL } from '../schemas/ai-schema-recordings.contract.ts';
import { runAction, says, toldIn } from '../schemas/recorded-openai.fixture.ts';

describe('captionImage', () => {
  it('asks for a caption in a style', async () => {
    const outcome = await runAction('captionImage', { images: PIXEL, style: 'like a poet' }, says('A dot.'));
    expect([outcome.text, outcome.end]).to.deep.equal(['A dot.', 'ok']);
    expect(toldIn(outcome).prompt).to.include('caption').and.include('Style: like a poet.').and.include(PIXEL);
  });

  it('wants an image', async () => {
    expect((await runAction('captionImage', {}, says('x'))).end).to.equal('validation');
  });
});
