import { expect } from 'chai';
import '@inlay/components/register';
import { droppedKind } from './canvas-drop.ts';

/** What a drop of a file on an element would add to the canvas. */
function dropOn(element: HTMLElement): string | undefined {
  const canvas = document.createElement('div');
  canvas.append(element);
  document.body.append(canvas);
  let found: string | undefined;
  canvas.addEventListener('drop', (event) => {
    event.preventDefault();
    found = droppedKind(event)?.type;
  });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['a\n1'], 'a.csv'));
  element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
  canvas.remove();
  return found;
}

describe('droppedKind', () => {
  it('makes a table of a file, but not of one that is dropped on a part of the app that takes files', () => {
    const chat = (attachments: boolean): HTMLElement => Object.assign(document.createElement('inlay-chat'), { attachments });
    const kinds = [dropOn(document.createElement('inlay-text')), dropOn(chat(false)), dropOn(chat(true)), dropOn(document.createElement('inlay-file-input'))];
    expect(kinds).to.deep.equal(['table', 'table', undefined, undefined]);
  });
});
