import { expect } from 'chai';
import { readTask } from './task.ts';

describe('readTask', () => {
  it('reads what is asked for', () => {
    expect(readTask('Analyze this feedback', '').type).to.equal('report');
    expect(readTask('Summarize the text in two sentences', '')).to.deep.equal({ type: 'summarize', sentences: 2, isList: false });
    expect(readTask('Give 5 bullet points that summarize this', '')).to.deep.equal({ type: 'summarize', sentences: 5, isList: true });
    expect(readTask('Classify as a, b or c', '')).to.deep.equal({ type: 'classify', labels: ['a', 'b', 'c'], isMultiple: false });
    expect(readTask('What is the sentiment?', '')).to.deep.equal({ type: 'classify', labels: [], isMultiple: false });
    expect(readTask('Extract all dates and names as JSON', '')).to.deep.equal({ type: 'extract', isJson: true });
    expect(readTask('Write a poem', '').type).to.equal('unknown');
  });

  it('makes a report of several wishes', () => {
    expect(readTask('Summarize it, then classify the sentiment', '').type).to.equal('report');
  });

  it('asks the system message only where the prompt says nothing', () => {
    expect(readTask('Here it is', 'You summarize texts.').type).to.equal('summarize');
    expect(readTask('Extract names', 'You summarize texts.').type).to.equal('extract');
  });
});
