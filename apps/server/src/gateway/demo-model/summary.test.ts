import { expect } from 'chai';
import { summarize } from './summary.ts';

const TEXT = `Our team moved to the new planner in May. The planner saves about two hours each week. The office has green walls.
Exports from the planner fail when the file is larger than 10 MB. We told the planner team about the failing exports twice. Somebody brought cake.`;

describe('summarize', () => {
  it('takes sentences word for word, in their order', () => {
    const summary = summarize(TEXT, 3);
    expect(summary).to.have.length(3);
    const places = summary.map((sentence) => TEXT.indexOf(sentence));
    expect(places.every((place) => place >= 0)).to.equal(true);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('takes what the text is about and leaves out what it only mentions', () => {
    const summary = summarize(TEXT, 2).join(' ');
    expect(summary).to.include('planner').and.include('xports');
    expect(summary).to.not.include('cake').and.not.include('walls');
  });

  it('does not say the same thing twice', () => {
    const text = 'The export of reports is broken today. The export of reports is broken again today. Billing works well for us. Nothing else to say here.';
    expect(summarize(text, 2).filter((sentence) => sentence.includes('export'))).to.have.length(1);
  });

  it('gives a short text back whole and nothing for nothing', () => {
    expect(summarize('Too slow', 3)).to.deep.equal(['Too slow']);
    expect(summarize('', 3)).to.deep.equal([]);
  });
});
