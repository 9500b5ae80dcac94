import { expect } from 'chai';
import { highlight } from './highlight.ts';
import { signatureAt } from './signature-at.ts';

const parts = (source: string, kind: 'template' | 'expression' | 'script' = 'template'): readonly string[] => highlight(source, kind).map(({ kind: what, start, end }) => `${what} ${source.slice(start, end)}`);

describe('highlight', () => {
  it('colours the holes of a template, and leaves its words alone', () => {
    expect(parts('Hello << user.name >>, if {{ 1 }}')).to.deep.equal(['delimiter <<', 'name user', 'punctuation .', 'property name', 'delimiter >>', 'delimiter {{', 'number 1', 'delimiter }}']);
  });

  it('tells calls, keywords, texts, numbers and regular expressions apart', () => {
    expect(parts(`rows.map((row) => typeof row.a === 'x' ? /a+/g : null)`, 'expression')).to.deep.equal([
      'name rows', 'punctuation .', 'call map', 'punctuation (', 'punctuation (', 'name row', 'punctuation )', 'punctuation =>', 'keyword typeof', 'name row', 'punctuation .', 'property a',
      'punctuation ===', `text 'x'`, 'punctuation ?', 'regex /a+/g', 'punctuation :', 'literal null', 'punctuation )',
    ]);
    expect(parts('if (a) return 1; // done', 'script')).to.include.members(['keyword if', 'keyword return', 'comment // done']);
  });

  it('reads what is not finished, and what touches the end', () => {
    expect(parts('<< user.na')).to.deep.equal(['delimiter <<', 'name user', 'punctuation .', 'property na']);
    expect(parts(`<< "abc`)).to.deep.equal(['delimiter <<', 'text "abc']);
    expect(parts('<<12>>')).to.deep.equal(['delimiter <<', 'number 12', 'delimiter >>']);
    expect(parts('a /* b */ + c', 'expression')).to.deep.equal(['name a', 'comment /* b */', 'punctuation +', 'name c']);
  });

  it('covers template strings with what is inside them', () => {
    expect(parts('<< `a ${b} c` >>').slice(1, -1).map((part) => part.split(' ')[0])).to.deep.equal(['text', 'name', 'punctuation', 'text']);
  });
});

describe('signatureAt', () => {
  const scope = { ask: { type: 'function', signature: '(words, times?) => text', description: 'Asks.' }, rows: { type: 'array', of: { type: 'text' } } } as const;
  const at = (source: string): string | undefined => {
    const help = signatureAt(source.replace('|', ''), source.indexOf('|'), { kind: 'template', scope });
    return help && `${help.name}${help.detail} ${help.parameter}`;
  };

  it('finds the call around the caret and the parameter it is at', () => {
    expect(at('<< rows.join(| >>')).to.equal('join(separator?): text 0');
    expect(at('<< rows.slice(1, | >>')).to.equal('slice(start?, end?): text[] 1');
    expect(at('<< rows.slice([1, 2].at(0), | >>')).to.equal('slice(start?, end?): text[] 1');
    expect(at('<< rows.filter((row) => row.includes(|)) >>')).to.equal('includes(text, start?): boolean 0');
  });

  it('says nothing outside of calls, in words and where nothing is known', () => {
    expect([at('<< rows| >>'), at('rows.join(|'), at('<< nothing(| >>'), at('<< (1 + |) >>'), at('<< rows.join() | >>')]).to.deep.equal([undefined, undefined, undefined, undefined, undefined]);
  });
});
