import { expect } from '@open-wc/testing';
import { definitions } from '../definitions.ts';
import '../register.ts';

/** Where each kind of control has its height: the part, and what it differs by from the token of its size. */
const CONTROLS: Readonly<Record<string, { readonly part: string; readonly less?: readonly [number, number, number] }>> = {
  textInput: { part: '[part=box]' }, numberInput: { part: '[part=box]' }, password: { part: '[part=box]' }, date: { part: '[part=box]' }, dateTime: { part: '[part=box]' },
  select: { part: '[part=box]' }, combobox: { part: '[part=box]' }, multiselect: { part: '[part=box]' }, tags: { part: '[part=box]' }, slider: { part: '.row' },
  button: { part: '[part=button]' }, menu: { part: '[part=button]' }, pagination: { part: '[part=page]' },
  // Marks with words beside them stand closer: many of them make one control.
  checkbox: { part: '[part=label]', less: [4, 4, 8] }, switch: { part: '[part=label]', less: [4, 4, 8] },
  checkboxGroup: { part: '[part=option]', less: [4, 4, 8] }, radioGroup: { part: '[part=option]', less: [4, 4, 8] }, rating: { part: '[part=star]', less: [4, 4, 0] },
};
/** Not one line: these grow with the density, too. */
const TALL = ['textarea', 'fileInput', 'richTextEditor', 'tree', 'accordionItem', 'toolbar', 'pagination'];
/** Its lines are of code; what stands around them are controls. */
const EXEMPT = ['codeEditor'];
const SIZES = ['small', 'medium', 'large'] as const;
const TOKENS = [28, 32, 40] as const;

interface Shown extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

async function measure(type: string, density: number, { size, part }: { readonly size?: string; readonly part?: string }): Promise<number> {
  const { tag, example } = definitions.find((each) => each.type === type)!;
  const element = document.createElement(tag) as Shown;
  Object.assign(element, example, type === 'toolbar' ? { items: ['Save'] } : {}, size === undefined ? {} : { size });
  element.style.setProperty('--inlay-density', String(density));
  document.body.append(element);
  await element.updateComplete;
  await element.updateComplete;
  const { height } = (part === undefined ? element : element.shadowRoot!.querySelector(part)!).getBoundingClientRect();
  element.remove();
  return Math.round(height);
}

describe('the height of every control', () => {
  before(() => {
    document.body.style.fontSize = '14px';
  });
  after(() => document.body.removeAttribute('style'));

  it('is known of every input and of every action', () => {
    const kinds = definitions.filter(({ group, type }) => group === 'input' || (group === 'action' && type !== 'buttonGroup')).map(({ type }) => type);
    expect(kinds.filter((type) => !Object.hasOwn(CONTROLS, type) && !TALL.includes(type) && !EXEMPT.includes(type))).to.deep.equal([]);
  });

  for (const [type, { part, less = [0, 0, 0] }] of Object.entries(CONTROLS)) {
    it(`is that of its size, and 4 px more with each step of density: ${type}`, async () => {
      for (const [index, size] of SIZES.entries()) {
        for (const density of [0, 1, 2]) expect(await measure(type, density, { size, part }), `${size}, density ${density}`).to.equal(TOKENS[index]! - less[index]! + 4 * density);
      }
    });
  }

  it('grows with the density where it is more than a line', async () => {
    for (const type of TALL) expect(await measure(type, 2, {}), type).to.be.greaterThan(await measure(type, 0, {}));
  });

  it('grows with the size where it is more than a line', async () => {
    for (const type of TALL.filter((each) => Object.hasOwn(definitions.find((one) => one.type === each)!.props, 'size'))) {
      const [small, medium, large] = await Promise.all(SIZES.map((size) => measure(type, 0, { size })));
      expect([small! < medium!, medium! < large!], `${type}: ${small}, ${medium}, ${large}`).to.deep.equal([true, true]);
    }
  });
});
