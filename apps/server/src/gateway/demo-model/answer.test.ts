import { expect } from 'chai';
import { answer } from './answer.ts';

const ask = (prompt: string, system = ''): string => answer({ prompt, system });

describe('answer', () => {
  it('analyzes what it is given: summary, sentiment, themes and a next step', () => {
    const text = ask('Analyze this feedback: Too slow');
    for (const part of ['### Summary\n\nToo slow', '**Negative**: complaint in “too slow”', '**Speed**', '### Suggested next step']) expect(text).to.include(part);
  });

  it('says other things of other texts', () => {
    const texts = ['Too slow', 'I love how easy it is', 'The invoice is wrong and support is rude', 'It crashes on export', 'The parcel was late'];
    const answers = texts.map((text) => ask(`Analyze this feedback: ${text}`));
    expect(new Set(answers)).to.have.property('size', texts.length);
    answers.forEach((own, index) => expect(own).to.include(texts[index]));
    expect(new Set(answers.map((own) => own.split('next step')[1]))).to.have.property('size', texts.length);
  });

  it('says the same of the same text', () => {
    expect(ask('Analyze this feedback: Too slow')).to.equal(ask('Analyze this feedback: Too slow'));
  });

  it('compares with the rows that the prompt brings along', () => {
    const rows = 'Earlier feedback (2 notes):\n- Ann: The search is slow\n- Bob: I love it';
    expect(ask(`Analyze this feedback: Too slow\n\n${rows}`)).to.include('Of 2 earlier entries, 1 is negative too. Speed comes up in 1 of them.');
    expect(ask(`Analyze this feedback: The invoice is wrong\n\n${rows}`)).to.include('None of them speaks of');
    expect(ask('Analyze this feedback: Too slow')).to.not.include('Compared');
  });

  it('summarises, classifies and extracts when that is all that is asked', () => {
    expect(ask('Summarize in one sentence: It broke. The printer broke on Monday after the printer update. Bye.')).to.equal('The printer broke on Monday after the printer update.');
    expect(ask('Classify as bug, praise or question: It crashes')).to.equal('bug');
    expect(ask('Which labels apply? Choose all that apply. Labels: speed, price, other\nText: Slow and expensive')).to.equal('speed, price');
    expect(ask('Extract entities: mail a@b.co')).to.equal('- email: a@b.co');
  });

  it('asks for a text when there is none', () => {
    expect(ask('Analyze this feedback: ')).to.include('There is no text to work on yet');
  });

  it('says what it cannot do instead of pretending', () => {
    expect(ask('Write a poem about the sea')).to.match(/^I am a demo that works by rules/);
  });

  it('answers in JSON, in the shape that is asked for', () => {
    const schema = { properties: { sentiment: { type: 'string' }, themes: { type: 'array' }, emails: { type: 'array' }, total_amount: { type: 'number' }, summary: { type: 'string' } } };
    expect(JSON.parse(answer({ system: '', prompt: 'Feedback: Too slow for $20, mail a@b.co', schema }))).to.deep.equal({ sentiment: 'negative', themes: ['speed'], emails: ['a@b.co'], total_amount: 20, summary: 'Too slow for $20, mail a@b.co' });
    expect(JSON.parse(answer({ system: '', prompt: 'Feedback: Too slow', schema: {} }))).to.have.keys('summary', 'sentiment', 'themes', 'entities');
  });

  it('is quick on a long text', () => {
    const start = performance.now();
    ask(`Analyze this feedback: ${'The export of reports is slow and crashes on Monday in v2.1. '.repeat(5_000)}`);
    expect(performance.now() - start).to.be.below(1_000);
  });
});
