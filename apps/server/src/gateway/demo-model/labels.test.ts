import { expect } from 'chai';
import { chooseLabels, labelsIn } from './labels.ts';

describe('labelsIn', () => {
  it('reads the lists that prompts give', () => {
    expect(labelsIn('Classify as positive, negative or neutral')).to.deep.equal(['positive', 'negative', 'neutral']);
    expect(labelsIn('Labels: bug, feature request, praise')).to.deep.equal(['bug', 'feature request', 'praise']);
    expect(labelsIn('Answer with one of: "billing", "technical", "other"')).to.deep.equal(['billing', 'technical', 'other']);
    expect(labelsIn('Sort into urgent / normal')).to.deep.equal(['urgent', 'normal']);
  });

  it('finds none where none are given', () => {
    expect(labelsIn('Classify the sentiment')).to.deep.equal([]);
    expect(labelsIn('Summarize this')).to.deep.equal([]);
  });
});

describe('chooseLabels', () => {
  it('chooses by what the text says', () => {
    const labels = ['bug', 'feature request', 'praise', 'question'];
    expect(chooseLabels('It crashes when I export', labels)[0]).to.equal('bug');
    expect(chooseLabels('Please add an option to export, I wish it had one', labels)[0]).to.equal('feature request');
    expect(chooseLabels('I love it, thanks!', labels)[0]).to.equal('praise');
    expect(chooseLabels('How do I sign in?', labels)[0]).to.equal('question');
  });

  it('agrees with the sentiment where the labels are moods', () => {
    expect(chooseLabels('Too slow', ['positive', 'negative', 'neutral'])).to.deep.equal(['negative']);
    expect(chooseLabels('It opened', ['positive', 'negative', 'neutral'])[0]).to.equal('neutral');
  });

  it('falls back to the label for everything else', () => {
    expect(chooseLabels('The sky is blue', ['billing', 'other', 'bug'])).to.deep.equal(['other']);
  });
});
