import { expect } from '@open-wc/testing';
import { InlayElement } from '../element/inlay-element.ts';
import * as kit from '../index.ts';
import { colourTokens } from './colour-tokens.ts';
import { scaleTokens } from './scale-tokens.ts';

const names = new Set<string>([...colourTokens, ...scaleTokens].map(({ name }) => name));

describe('the styles of every element', () => {
  it('declare each token that they read', () => {
    const elements = (Object.values(kit) as readonly unknown[]).filter((member): member is typeof InlayElement => typeof member === 'function' && member.prototype instanceof InlayElement);
    expect(elements.length).to.be.greaterThan(50);
    const missing = elements.flatMap((element) => {
      // Reading these has Lit finish the class.
      void element.observedAttributes;
      const text = element.elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('');
      const declared = new Set([...text.matchAll(/[{;\s]--_([\w-]+)\s*:/g)].map(([, name]) => name!));
      const read = new Set([...text.matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => name!));
      return [...read].filter((name) => names.has(name) && !declared.has(name)).map((name) => `${element.tag}: ${name}`);
    });
    expect(missing).to.deep.equal([]);
  });
});
