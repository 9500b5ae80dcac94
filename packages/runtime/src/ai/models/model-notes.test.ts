import { expect } from 'chai';
import { loadModelNotes } from './model-notes.ts';

describe('loadModelNotes', () => {
  it('says what a model refuses and cannot do, also behind a gateway\'s name and with a date', async () => {
    for (const model of ['gpt-5-mini', 'openai/gpt-5-mini', 'gpt-5-mini-2025-08-07']) expect((await loadModelNotes(model)).options, model).to.have.all.keys('temperature', 'topP');
    expect((await loadModelNotes('command-a-03-2025')).actions).to.have.all.keys('generateTextFromImage', 'captionImage', 'generateImage');
    expect((await loadModelNotes('claude-haiku-4-5')).options).to.have.all.keys('topP');
    expect((await loadModelNotes('gpt-image-1')).actions).to.not.have.property('generateImage');
  });

  it('says nothing of a model that nobody knows', async () => {
    expect(await loadModelNotes('my-custom-model')).to.deep.equal({ options: {}, actions: {} });
  });
});
