import { expect } from 'chai';
import { chunkDocument } from './chunk-document.ts';
import { countTokens } from './token-weight.ts';

const sizes = { chunkTokens: 100, overlapTokens: 20 };
const chunk = (text: string, rest: Partial<Parameters<typeof chunkDocument>[0]> = {}) => chunkDocument({ title: 'Handbook', text, format: 'text', metadata: {}, ...rest }, sizes);

describe('chunkDocument', () => {
  it('cuts Markdown at its headings, and says which lead to a chunk', async () => {
    const chunks = await chunk('Intro.\n\n# Leave\n\n## Parents\n\nTwelve weeks.\n\n```\n# no heading\n```\n\n## Others\nTwenty days.\n\n# Pay\nMonthly.', { format: 'markdown', metadata: { team: 'hr' } });
    expect(chunks.map(({ content, metadata }) => [content, metadata])).to.deep.equal([
      ['Intro.', { team: 'hr' }],
      ['# Leave\n\n## Parents\n\nTwelve weeks.\n\n```\n# no heading\n```', { heading: 'Leave › Parents', team: 'hr' }],
      ['## Others\nTwenty days.', { heading: 'Leave › Others', team: 'hr' }],
      ['# Pay\nMonthly.', { heading: 'Pay', team: 'hr' }],
    ]);
    expect(chunks.map(({ position }) => position)).to.deep.equal([0, 1, 2, 3]);
    expect(chunks[2]?.embedded).to.equal('Handbook › Leave › Others\n\n## Others\nTwenty days.');
  });

  it('makes a chunk of each row of a CSV, with its cells to filter by', async () => {
    expect((await chunk('id,year,note\n007,2024,"Slow, and loud"\n8,2.5,', { format: 'csv' })).map(({ content, metadata }) => [content, metadata])).to.deep.equal([
      ['id: 007\nyear: 2024\nnote: Slow, and loud', { row: 1, id: '007', year: 2024, note: 'Slow, and loud' }],
      ['id: 8\nyear: 2.5', { row: 2, id: 8, year: 2.5 }],
    ]);
  });

  it('makes a chunk of each object of a JSON list, and cuts any other JSON as text', async () => {
    expect((await chunk('[{"a":1},{"a":[2]}]', { format: 'json' })).map(({ content }) => content)).to.deep.equal(['a: 1', 'a: [2]']);
    expect((await chunk('{"a":1}', { format: 'json' })).map(({ content }) => content)).to.deep.equal(['{"a":1}']);
  });

  it('says which page a chunk is from', async () => {
    expect((await chunk('One.\n\nTwo.', { pages: [0, 6] })).map(({ content, metadata }) => [content, metadata])).to.deep.equal([['One.', { page: 1 }], ['Two.', { page: 2 }]]);
  });

  it('bounds what is embedded, titles counted in', async () => {
    const title = 'A rather long title of a document that somebody wrote '.repeat(10);
    const chunks = await chunk('This is a sentence of the text. '.repeat(200), { title });
    expect(chunks.length).to.be.above(10);
    for (const { embedded } of chunks) expect(countTokens(embedded)).to.be.at.most(sizes.chunkTokens);
  });
});
