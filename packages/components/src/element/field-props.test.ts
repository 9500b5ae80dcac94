import { expect, fixture, html } from '@open-wc/testing';
import { definitions } from '../definitions.ts';
import '../register.ts';
import type { FormControlElement } from './form-control-element.ts';
import type { InlayElement } from './inlay-element.ts';

const WIDE = 560;
const NARROW = 260;

const kindsWith = (prop: string) => definitions.filter(({ props }) => prop in props);

async function show(tag: string, attributes: Readonly<Record<string, string>>, place: { readonly width: number; readonly dir?: string }): Promise<FormControlElement> {
  const box = await fixture<HTMLElement>(html`<div dir=${place.dir ?? 'ltr'}></div>`);
  box.style.inlineSize = `${place.width}px`;
  const element = document.createElement(tag) as FormControlElement;
  for (const [name, value] of Object.entries({ label: 'Label', options: '["Small","Large"]', ...attributes })) element.setAttribute(name, value);
  box.append(element);
  await element.updateComplete;
  return element;
}

/** The control, and what stands for it where it is a group: what comes first after the label. */
function partsOf(element: InlayElement): { readonly label: DOMRect; readonly control: DOMRect; readonly below: DOMRect; readonly host: DOMRect } {
  const label = element.shadowRoot!.querySelector('.label')!;
  const [below, host] = [element.shadowRoot!.querySelector('.below')!, element];
  const [labelBox, control, belowBox, hostBox] = [label, label.nextElementSibling!, below, host].map((each) => each.getBoundingClientRect());
  return { label: labelBox!, control: control!, below: belowBox!, host: hostBox! };
}

describe('labelPosition', () => {
  const kinds = kindsWith('labelPosition');

  it('is there of every input whose label stands apart from it', () => {
    const apart = definitions.filter(({ props, group }) => group === 'input' && 'label' in props && !('checked' === props['value']?.attribute));
    expect(kinds.map(({ type }) => type)).to.deep.equal(apart.map(({ type }) => type));
    expect(kinds.length).to.be.greaterThan(15);
  });

  for (const { tag } of kinds) {
    it(`start has the label of <${tag}> beside the control, with the help below that, and above where there is little room`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const wide = partsOf(await show(tag, { 'label-position': 'start', 'help-text': 'Help' }, { width: WIDE, dir }));
        const [start, end] = dir === 'ltr' ? [wide.label, wide.control] : [wide.control, wide.label];
        expect(start.right, dir).to.be.lessThan(end.left);
        expect(wide.label.top, 'in the same line').to.be.lessThan(wide.control.bottom);
        expect(Math.abs(wide.label.top - wide.control.top)).to.be.lessThan(16);
        expect(wide.below.top).to.be.greaterThan(wide.control.bottom - 1);
        expect(dir === 'ltr' ? wide.below.left - wide.label.right : wide.label.left - wide.below.right, 'below the control').to.be.greaterThan(0);
        const narrow = partsOf(await show(tag, { 'label-position': 'start', 'help-text': 'Help' }, { width: NARROW, dir }));
        expect(narrow.label.bottom).to.be.lessThan(narrow.control.top + 1);
        expect(dir === 'ltr' ? narrow.control.left - narrow.host.left : narrow.host.right - narrow.control.right).to.be.lessThan(2);
      }
    });
  }

  it('changes nothing of a field while it is top, nor of one without a label but the place of its ring', async () => {
    const top = partsOf(await show('inlay-text-input', {}, { width: WIDE }));
    expect([top.control.top - top.label.bottom, top.control.width, top.host.bottom - top.control.bottom]).to.deep.equal([4, WIDE, 0]);
    const bare = await show('inlay-text-input', { label: '', 'aria-label': 'Field', 'label-position': 'start' }, { width: WIDE });
    const box = bare.shadowRoot!.querySelector('.box')!.getBoundingClientRect();
    expect([box.width, box.height]).to.deep.equal([WIDE, bare.getBoundingClientRect().height]);
  });

  it('start keeps the sizes, the words of an error under the control, and a text area that fills its place', async () => {
    for (const size of ['small', 'medium', 'large']) {
      const [top, start] = [await show('inlay-text-input', { size }, { width: WIDE }), await show('inlay-text-input', { size, 'label-position': 'start' }, { width: WIDE })].map(partsOf);
      expect(start!.control.height).to.equal(top!.control.height);
      const words = start!.label.bottom - top!.label.height / 2;
      expect(Math.abs(words - (start!.control.top + start!.control.bottom) / 2), 'in the middle of the line').to.be.lessThan(1.5);
      expect(start!.host.height).to.equal(start!.control.height);
    }
    const element = await show('inlay-textarea', { 'label-position': 'start' }, { width: WIDE });
    element.setCustomValidity('Ask Ann first.');
    element.validate();
    element.style.blockSize = '300px';
    await element.updateComplete;
    const error = element.shadowRoot!.querySelector('[part=error]')!.getBoundingClientRect();
    const { control, host } = partsOf(element);
    expect([error.left, Math.round(error.bottom)]).to.deep.equal([control.left, Math.round(host.bottom)]);
    expect(control.height).to.be.greaterThan(240);
    await expect(element).to.be.accessible();
  });

  it('start has a width where the place around it takes that of what is in it', async () => {
    const element = await show('inlay-text-input', { 'label-position': 'start' }, { width: WIDE });
    element.parentElement!.style.display = 'flex';
    expect(element.getBoundingClientRect().width).to.be.greaterThan(100);
  });
});

describe('hideValidationMessage', () => {
  for (const { tag } of kindsWith('hideValidationMessage')) {
    it(`marks <${tag}> as wrong without words, and refuses the form as before`, async () => {
      const element = await show(tag, { 'hide-validation-message': '', 'help-text': 'Help' }, { width: WIDE });
      element.setCustomValidity('Ask Ann first.');
      expect(element.validate()).to.equal(false);
      await element.updateComplete;
      const root = element.shadowRoot!;
      expect([element.invalid, element.validationMessage, element.matches(':state(user-invalid)')]).to.deep.equal([true, 'Ask Ann first.', true]);
      expect(root.querySelector('[part=error]')).to.equal(null);
      const marked = root.querySelectorAll('[aria-invalid=true], .invalid');
      expect(marked.length).to.be.greaterThan(0);
      for (const described of root.querySelectorAll('[aria-describedby]')) for (const id of described.getAttribute('aria-describedby')!.split(' ')) expect(root.getElementById(id), id).to.not.equal(null);
      element.hideValidationMessage = false;
      await element.updateComplete;
      expect(root.querySelector('[part=error]')!.textContent).to.contain('Ask Ann first.');
    });
  }
});
