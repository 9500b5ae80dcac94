import { expect } from 'chai';
import { runAction, says } from '../schemas/recorded-openai.fixture.ts';

describe('generateChatResponse', () => {
  it('says what was said, what is said now, and what the system messages say', async () => {
    const messages = [{ role: 'system', content: 'Be kind.' }, { role: 'user', content: 'Hi' }, { role: 'assistant', content: [{ type: 'text', text: 'Hello' }] }];
    const { sent, text } = await runAction('generateChatResponse', { messages, message: 'And now?', system: 'Be brief.' }, says('Now.'));
    expect(text).to.equal('Now.');
    expect(sent[0]?.body?.['messages']).to.deep.equal([
      { role: 'system', content: 'Be brief.\n\nBe kind.' }, { role: 'user', content: 'Hi' }, { role: 'assistant', content: 'Hello' }, { role: 'user', content: 'And now?' },
    ]);
  });

  it('refuses a history that is none, and nothing to answer', async () => {
    for (const options of [{}, { messages: [] }, { messages: 'Hi' }, { messages: [{ role: 'robot', content: 'x' }] }]) expect((await runAction('generateChatResponse', options, says('x'))).end, JSON.stringify(options)).to.equal('validation');
  });
});
