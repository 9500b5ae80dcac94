import { expect } from '@open-wc/testing';
import { createCustomElementPort } from './custom-element-port.ts';

/** An element that is not ours, defined late. */
class LateElement extends HTMLElement {
  value = '';
  writes = 0;
  poke(by: number): void {
    this.value = `poked ${by}`;
  }
}

describe('createCustomElementPort', () => {
  it('writes only what differs, so that a control keeps its caret', () => {
    const input = document.createElement('input');
    let writes = 0;
    Object.defineProperty(input, 'value', { get: () => 'same', set: () => { writes += 1; } });
    const port = createCustomElementPort(input);
    port.set('value', 'same');
    port.set('value', 'other');
    expect(writes).to.equal(1);
  });

  it('hands on an event with the element\'s properties and the event\'s detail, until it is disposed', () => {
    const element = document.createElement('input');
    const port = createCustomElementPort(element);
    const heard: unknown[] = [];
    const dispose = port.listen('change', (read) => heard.push([read('value'), read('row')]));
    element.value = 'typed';
    element.dispatchEvent(new CustomEvent('change', { detail: { row: 3 } }));
    dispose();
    element.dispatchEvent(new Event('change'));
    expect(heard).to.deep.equal([['typed', 3]]);
  });

  it('waits with all it is told until the element is defined', async () => {
    const element = document.createElement('later-element');
    const port = createCustomElementPort(element);
    port.set('value', 'early');
    port.call('poke', [1]);
    expect(Object.hasOwn(element, 'value')).to.equal(false);
    const heard: string[] = [];
    class LaterElement extends HTMLElement {
      set value(value: string) {
        heard.push(value);
      }
      poke(by: number): void {
        heard.push(`poked ${by}`);
      }
    }
    customElements.define('later-element', LaterElement);
    await customElements.whenDefined('later-element');
    port.set('value', 'late');
    expect(heard).to.deep.equal(['early', 'poked 1', 'late']);
  });

  it('leaves to an element inside what bubbles up from it', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('input');
    outer.append(inner);
    const heard: string[] = [];
    createCustomElementPort(outer).listen('change', () => heard.push('outer'));
    inner.dispatchEvent(new Event('change', { bubbles: true }));
    outer.dispatchEvent(new Event('change'));
    expect(heard).to.deep.equal(['outer']);
  });

  it('calls methods that are there, and nothing else', () => {
    customElements.define('late-element', LateElement);
    const element = document.createElement('late-element') as LateElement;
    const port = createCustomElementPort(element);
    port.call('poke', [2]);
    port.call('missing', []);
    expect(element.value).to.equal('poked 2');
  });
});
