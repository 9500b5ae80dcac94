import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineOnce } from './define-once.ts';
import { ExpressionField } from './expression-field.ts';
import { loadEditor } from './load-editor.ts';

defineOnce('inlay-expression-field', ExpressionField);

describe('<inlay-expression-field>', () => {
  it('is a plain box until the editor has come, which then keeps text, caret and keyboard', async () => {
    const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value" .value=${'<< a.b >>'}></inlay-expression-field>`);
    const plain = element.renderRoot.querySelector('textarea');
    element.focus({ caret: 4 });
    await loadEditor();
    await element.updateComplete;
    // It may have come before this test began.
    if (plain !== null) expect(element.shadowRoot?.activeElement).to.equal(box(element));
    expect(box(element).textContent).to.equal('<< a.b >>');
  });

  describe('with the editor', () => {
    before(() => loadEditor());

    it('is accessible with a value, with a problem, and with its label hidden', async () => {
      const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value" .value=${'<< a.b >>'} .result=${'text'}></inlay-expression-field>`);
      await expect(element).to.be.accessible();
      element.value = '<< 1 + >>';
      element.labelHidden = true;
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it('says each keystroke, also those that make no sense yet', async () => {
      const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value"></inlay-expression-field>`);
      const heard: string[] = [];
      element.addEventListener('value-change', (event) => heard.push((event as CustomEvent<{ value: string }>).detail.value));
      element.focus();
      await sendKeys({ type: '<<1' });
      expect(heard).to.deep.equal(['<', '<<  >>', '<< 1 >>']);
    });

    it('shows what the value is now', async () => {
      const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value" .value=${'<< rows >>'} .result=${[1, 2]}></inlay-expression-field>`);
      expect(below(element)).to.equal('=Now: list of 2: [1,2]');
    });

    it('shows a mistake of writing at once, with the line, the caret and no value', async () => {
      const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value" .value=${'<< 1 + >>'} .result=${5}></inlay-expression-field>`);
      expect(box(element).getAttribute('aria-invalid')).to.equal('true');
      expect(element.renderRoot.querySelector('pre')?.textContent).to.contain('^');
      expect(below(element)).not.to.contain('=');
    });

    it('shows what went wrong when it ran, and what to do', async () => {
      const problem = { severity: 'error', code: 'expression-type', message: 'That is no list.', path: [], hint: 'Give it a list.' } as const;
      const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value" .value=${'<< a >>'} .problem=${problem}></inlay-expression-field>`);
      expect(below(element)).to.contain('That is no list.').and.to.contain('Give it a list.');
    });

    it('keeps the value beside a mere warning', async () => {
      const problem = { severity: 'warning', code: 'hint', message: 'Look again.', path: [] } as const;
      const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value" .value=${'<< a >>'} .problem=${problem} .result=${5}></inlay-expression-field>`);
      expect(box(element).getAttribute('aria-invalid')).to.equal('false');
      expect(below(element)).to.contain('Look again.').and.to.contain('5');
    });

    it('grows with its text', async () => {
      const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value" value="one"></inlay-expression-field>`);
      const before = box(element).clientHeight;
      element.value = 'one\ntwo\nthree\n';
      await element.updateComplete;
      expect(box(element).clientHeight).to.equal(before + 3 * 16);
    });

    it('takes the keyboard with the caret where it is wanted', async () => {
      const element = await fixture<ExpressionField>(html`<inlay-expression-field label="Value" .value=${'<<  >>'}></inlay-expression-field>`);
      element.focus({ caret: 3 });
      await sendKeys({ type: 'x' });
      expect(box(element).textContent).to.equal('<< x >>');
      expect(element.shadowRoot?.activeElement).to.equal(box(element));
    });
  });
});

function box(element: ExpressionField): HTMLElement {
  return element.renderRoot.querySelector<HTMLElement>('.cm-content')!;
}

function below(element: ExpressionField): string {
  return element.renderRoot.querySelector('.below')!.textContent.trim().replace(/\s+/g, ' ');
}
