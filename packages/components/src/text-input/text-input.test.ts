import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { runFormControlContract } from '../element/form-control.contract.ts';
import '../register.ts';
import type { InlayTextInput } from './text-input.ts';

const control = (element: InlayTextInput): HTMLInputElement => element.shadowRoot!.querySelector('input')!;

async function type(element: InlayTextInput, text: string): Promise<void> {
  element.focus();
  await sendKeys({ type: text });
}

describe('<inlay-text-input>', () => {
  runFormControlContract<InlayTextInput>({ tag: 'inlay-text-input', fill: (element) => type(element, 'Ada'), filled: 'Ada', control });

  it('fires input for each key and change on leaving, each with the new value', async () => {
    const element = await fixture<InlayTextInput>(html`<inlay-text-input label="Name"></inlay-text-input>`);
    const heard: string[] = [];
    for (const name of ['input', 'change', 'focus', 'blur']) element.addEventListener(name, () => heard.push(`${name}:${element.value}`));
    await type(element, 'ab');
    element.blur();
    expect(heard).to.deep.equal(['focus:', 'input:a', 'input:ab', 'change:ab', 'blur:ab']);
  });

  it('hands what browsers fill in and what phones write large on to its control, in HTML’s words', async () => {
    const element = await fixture<InlayTextInput>(html`<inlay-text-input label="Code" autocomplete="one-time-code" autocapitalize="characters"></inlay-text-input>`);
    const said = (): readonly (string | null)[] => ['autocomplete', 'autocapitalize'].map((name) => control(element).getAttribute(name));
    expect([element.autoCapitalize, ...said()]).to.deep.equal(['characters', 'one-time-code', 'characters']);
    Object.assign(element, { autocomplete: '', autoCapitalize: 'none' });
    await element.updateComplete;
    expect(said()).to.deep.equal([null, 'none']);
  });

  it('says what is wrong with an address, and accepts a right one', async () => {
    const element = await fixture<InlayTextInput>(html`<inlay-text-input label="Address"></inlay-text-input>`);
    const flags = (kind: InlayTextInput['type'], value: string): boolean => {
      element.type = kind;
      element.value = value;
      return element.validity.typeMismatch;
    };
    expect(['ada', 'ada@', '@x.org', 'a b@x.org', 'ada@x..org', `${'a'.repeat(400)}@x.org`].map((value) => flags('email', value))).to.not.include(false);
    expect(['ada@example.org', 'a.b+c@x.co', ''].map((value) => flags('email', value))).to.not.include(true);
    expect([flags('url', 'example.org'), flags('url', 'https://example.org/x'), flags('text', 'ada@')]).to.deep.equal([true, false, false]);
  });

  it('checks lengths and the pattern as a text area does', async () => {
    const element = await fixture<InlayTextInput>(html`<inlay-text-input label="Code" minlength="2" maxlength="3" pattern="[a-z]+" value="a"></inlay-text-input>`);
    const flags = ['a', 'abcd', 'AB', 'ab'].map((value) => {
      element.value = value;
      const { tooShort, tooLong, patternMismatch } = element.validity;
      return { tooShort, tooLong, patternMismatch };
    });
    expect(flags.map((flag) => Object.entries(flag).find(([, isSet]) => isSet)?.[0])).to.deep.equal(['tooShort', 'tooLong', 'patternMismatch', undefined]);
  });

  it('shows the message of the app, after its own', async () => {
    const element = await fixture<InlayTextInput>(html`<inlay-text-input label="Name" required custom-validation="That name is taken."></inlay-text-input>`);
    expect(element.validationMessage).to.equal('Fill in this field.');
    element.value = 'Ada';
    expect([element.validationMessage, element.validity.customError]).to.deep.equal(['That name is taken.', true]);
  });

  it('sends the form on Enter, by its own button, unless submit is prevented', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><inlay-text-input label="Name" name="name"></inlay-text-input><button name="by" value="button">Send</button></form>`);
    const element = form.querySelector('inlay-text-input')!;
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => { event.preventDefault(); sent.push([...new FormData(form, event.submitter)]); });
    await type(element, 'Ada');
    const submitted = oneEvent(element, 'submit');
    await sendKeys({ press: 'Enter' });
    await submitted;
    expect(sent).to.deep.equal([[['name', 'Ada'], ['by', 'button']]]);
    element.addEventListener('submit', (event) => event.preventDefault());
    await sendKeys({ press: 'Enter' });
    expect(sent).to.have.length(1);
  });

  it('reads its prefix and suffix with its name', async () => {
    const element = await fixture<InlayTextInput>(html`<inlay-text-input label="Site" prefix-text="https://" suffix-text=".org" help-text="Short"></inlay-text-input>`);
    expect(control(element).getAttribute('aria-describedby')).to.equal('prefix suffix help');
    await expect(element).to.be.accessible();
  });

  it('lets the browser fill it in', async () => {
    const element = await fixture<InlayTextInput>(html`<inlay-text-input label="Mail" type="email" autocomplete="email"></inlay-text-input>`);
    expect([control(element).autocomplete, control(element).type]).to.deep.equal(['email', 'email']);
  });
});
