import { expect } from 'chai';
import { runAction, says, toldIn } from '../schemas/recorded-openai.fixture.ts';

describe('summarizeText', () => {
  it('asks for the format and the length, in known words or the builder\'s own', async () => {
    const told = async (options: object) => toldIn(await runAction('summarizeText', { text: 'A long story.', ...options }, says('Short.'))).prompt;
    expect(await told({ format: 'bullet points', length: 'short' })).to.include('list of bullet points').and.include('one or two sentences').and.include('<text>\nA long story.\n</text>');
    expect(await told({ format: 'a haiku', length: '50' })).to.include('Format: a haiku.').and.include('at most 50 words');
    expect(await told({ prompt: 'For children.' })).to.include('For children.');
  });

  it('answers with the summary, and takes the text from the prompt', async () => {
    expect((await runAction('summarizeText', { prompt: 'A long story.' }, says('Short.'))).text).to.equal('Short.');
    expect((await runAction('summarizeText', { text: ' ' }, says('Short.'))).end).to.equal('validation');
  });
});
