import { expect } from 'chai';
import { readPrompt } from './prompt-parts.ts';

describe('readPrompt', () => {
  it('tells the wish from the text', () => {
    expect(readPrompt('Analyze this feedback: Too slow')).to.deep.equal({ instruction: 'Analyze this feedback', subject: 'Too slow', context: [] });
    expect(readPrompt('Summarize the following.\n\nIt was a long day. It ended.')).to.deep.include({ subject: 'It was a long day. It ended.' });
  });

  it('takes fenced and tagged text as it is', () => {
    for (const prompt of ['Classify:\n```\na: b\n```', 'Classify """\na: b\n"""', 'Classify <feedback>a: b</feedback>', '<file name="notes.txt">\na: b\n</file>\n\nClassify']) expect(readPrompt(prompt).subject, prompt).to.equal('a: b');
  });

  it('keeps earlier rows apart, from a list and from JSON', () => {
    const listed = readPrompt('Analyze this feedback: Too slow\n\nEarlier feedback (2 notes):\n- 2026-10-02, Mara: The export takes minutes\n- 2026-10-05, Otieno: Great work');
    expect(listed).to.deep.equal({ instruction: 'Analyze this feedback', subject: 'Too slow', context: ['2026-10-02, Mara: The export takes minutes', '2026-10-05, Otieno: Great work'] });
    const table = readPrompt('Analyze this feedback: Too slow\nPast feedback: [{"date":"2026-01-01","text":"Very slow on my phone"},{"text":"Nice"}]');
    expect(table.context).to.deep.equal(['Very slow on my phone', 'Nice']);
  });

  it('leaves colons inside the text alone', () => {
    expect(readPrompt('Analyze this feedback: Search is confusing: I cannot find it. Note: I pay $20.').subject).to.equal('Search is confusing: I cannot find it. Note: I pay $20.');
  });

  it('has no subject where the prompt gives none', () => {
    expect(readPrompt('Analyze this feedback: ').subject).to.equal('');
  });

  it('never fails, and reads a bounded part', () => {
    for (const prompt of ['', ':', '\n\n:\n', '```', '[', 'a:'.repeat(50_000), '{"a":1}', 'x'.repeat(200_000)]) expect(readPrompt(prompt).subject.length).to.be.at.most(60_000);
  });
});
