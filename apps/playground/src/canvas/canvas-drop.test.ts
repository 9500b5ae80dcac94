import { expect } from '@open-wc/testing';
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
    const chat = document.createElement('inlay-chat');
    const withFiles = document.createElement('inlay-chat');
    withFiles.attachments = true;
    const kinds = [document.createElement('inlay-text'), chat, withFiles, document.createElement('inlay-file-input')].map(dropOn);
    expect(kinds).to.deep.equal(['table', 'table', undefined, undefined]);
  });
});
