import { expect } from 'chai';
import * as fc from 'fast-check';
import { findJsonFault } from './find-json-fault.ts';

describe('findJsonFault', () => {
  it('finds the first character that cannot stand where it does', () => {
    expect(findJsonFault('{"a": oops}')).to.equal(6);
    expect(findJsonFault('{"a": 1 "b": 2}')).to.equal(8);
    expect(findJsonFault('{"a": 1,}')).to.equal(8);
    expect(findJsonFault('[1, 2')).to.equal(5);
    expect(findJsonFault("{'a': 1}")).to.equal(1);
    expect(findJsonFault('[1] 2')).to.equal(4);
    expect(findJsonFault('{"a": "line\nbreak"}')).to.equal(6);
    expect(findJsonFault('')).to.equal(0);
  });

  it('agrees with JSON.parse on what is valid', () => {
    fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '1', ' ', 'x', '\\'), (json, at, insert) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + insert + json.slice(place);
      let isValid = true;
      try {
        JSON.parse(text);
      } catch {
        isValid = false;
      }
      expect(findJsonFault(text) === undefined).to.equal(isValid);
    }), { numRuns: 2000 });
  });
});
