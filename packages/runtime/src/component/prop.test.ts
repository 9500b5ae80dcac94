import { expect } from 'chai';
import { arrayProp, booleanProp, coerceProp, enumProp, numberProp, stringProp } from './prop.ts';

const words = { title: 'T', description: 'D' };

describe('coerceProp', () => {
  it('gives the default for undefined', () => {
    expect(coerceProp(stringProp({ ...words, default: 'a' }), undefined).value).to.equal('a');
    expect(coerceProp(arrayProp(words), undefined).value).to.deep.equal([]);
  });

  it('turns anything into a text and never throws', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    const text = stringProp(words);
    expect(coerceProp(text, null).value).to.equal('');
    expect(coerceProp(text, 12).value).to.equal('12');
    expect(coerceProp(text, { a: 1 }).value).to.equal('{"a":1}');
    expect(coerceProp(text, new Date(0)).value).to.equal('1970-01-01T00:00:00.000Z');
    expect(coerceProp(text, cycle).value).to.equal('');
    expect(coerceProp(text, () => 1)).to.deep.equal({ value: '', ok: false });
  });

  it('keeps the default for what is no number', () => {
    const number = numberProp({ ...words, default: 3 });
    expect(coerceProp(number, '4').value).to.equal(4);
    expect(coerceProp(number, 'many')).to.deep.equal({ value: 3, ok: false });
    expect(coerceProp(number, Number.POSITIVE_INFINITY)).to.deep.equal({ value: 3, ok: false });
  });

  it('takes only listed words and only lists', () => {
    expect(coerceProp(enumProp({ ...words, options: ['s', 'm'], default: 'm' }), 'xl')).to.deep.equal({ value: 'm', ok: false });
    expect(coerceProp(arrayProp(words), 'text')).to.deep.equal({ value: [], ok: false });
    expect(coerceProp(booleanProp(words), 'false').value).to.equal(false);
  });
});
