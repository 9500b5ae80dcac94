import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { watchGlobals } from './app-view/watch-globals.fixture.ts';
import { definitions } from './definitions.ts';
import { soundAddress } from './element/sound.fixture.ts';
import { PUBLIC_METHODS } from './public-methods.fixture.ts';
import './register.ts';

type Subject = LitElement & Readonly<Record<string, (...call: readonly unknown[]) => unknown>>;

/** What was done to the page beside the element: files saved, elements added, the keyboard moved, errors that nobody caught. */
function watchPage(): { end(): readonly string[] } {
  const done: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const { play } = HTMLMediaElement.prototype;
  const before = { count: document.querySelectorAll('*').length, active: document.activeElement };
  const note = (event: Event): void => { done.push(event.type); };
  HTMLAnchorElement.prototype.click = () => { done.push('saved'); };
  HTMLMediaElement.prototype.play = () => Promise.resolve(void done.push('played'));
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
  const watch = watchGlobals();
  return {
    end() {
      HTMLAnchorElement.prototype.click = click;
      HTMLMediaElement.prototype.play = play;
      for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
      return [...done, ...watch.end(), ...(document.activeElement === before.active ? [] : ['moved the keyboard']), ...(document.querySelectorAll('*').length === before.count ? [] : ['added elements'])];
    },
  };
}

/** Calls every public method that it has; what threw or rejected, by name. What a call gives is waited for. */
async function callAll(element: Subject): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const [name, args] of Object.entries(PUBLIC_METHODS)) {
    if (!(name in element)) continue;
    try {
      await element[name]!(...args);
    } catch (error) {
      if (!isNoFile(error)) failed.push(`${name}: ${String(error)}`);
    }
  }
  return failed;
}

/** What `read` says of a file that is not there. */
function isNoFile(error: unknown): boolean {
  return /^RangeError: There is no file 0|^TypeError: This is no file of a message/.test(String(error));
}

describe('every element that is in no document', () => {
  for (const { tag, example, props } of definitions) {
    it(`${tag}: takes every call, before and after it stood in one, and does nothing to the page`, async () => {
      const element = Object.assign(document.createElement(tag), example, 'transcript' in props ? { src: soundAddress() } : {}) as unknown as Subject;
      const place = document.body.appendChild(document.createElement('main'));
      const watch = watchPage();
      const failed = [...await callAll(element)];
      expect([failed, watch.end()]).to.deep.equal([[], []]);
      place.append(element);
      await element.updateComplete;
      element.remove();
      const again = watchPage();
      failed.push(...await callAll(element));
      expect([failed, again.end()]).to.deep.equal([[], []]);
      place.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.childElementCount).to.be.greaterThan(0);
      element.remove();
      place.remove();
    });
  }
});
