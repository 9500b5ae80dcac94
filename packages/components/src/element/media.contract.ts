import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { waitUntil } from './wait-until.fixture.ts';
import type { MediaElement } from './media-element.ts';
import { tellOfViolation } from './policy-violation.fixture.ts';
import { soundAddress } from './sound.fixture.ts';

async function show(tag: string, change: Partial<MediaElement>): Promise<MediaElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag) as MediaElement;
  Object.assign(element, change);
  page.append(element);
  await element.updateComplete;
  return element;
}

const player = (element: MediaElement): HTMLMediaElement | null => element.shadowRoot!.querySelector('audio, video');
const words = (element: MediaElement): string => element.shadowRoot!.textContent!.replaceAll(/\s+/g, ' ').trim();

/** What a sound and a film both do. */
export function describeMediaContract(tag: string): void {
  describe(`<${tag}> as a player`, () => {
    it('is accessible, with and without something to play', async () => {
      await expect(await show(tag, { label: 'Recording', src: soundAddress(), transcript: 'Hello.' })).to.be.accessible();
      const empty = await show(tag, {});
      expect([player(empty), words(empty)]).to.deep.equal([null, 'Nothing to play yet.']);
      await expect(empty).to.be.accessible();
    });

    it('plays to its end, and says so with where it is', async () => {
      const element = await show(tag, { label: 'Recording', src: soundAddress(0.1) });
      player(element)!.muted = true;
      const heard: string[] = [];
      for (const event of ['play', 'ended']) element.addEventListener(event, () => heard.push(`${event} ${element.playing}`));
      const ended = oneEvent(element, 'ended');
      // Browsers let sounds begin once the person has used the page.
      await sendMouse({ type: 'click', position: [1, 1] });
      element.play();
      await ended;
      expect(heard).to.deep.equal(['play true', 'ended false']);
      expect([element.duration, element.currentTime]).to.deep.equal([0.1, 0.1]);
    });

    it('goes where it is told to, and stands still', async () => {
      const element = await show(tag, { src: soundAddress(2) });
      await oneEvent(player(element)!, 'loadedmetadata');
      element.seek(1);
      await waitUntil(() => element.currentTime === 1);
      element.seek(Number.NaN);
      element.pause();
      expect([element.currentTime, element.playing]).to.deep.equal([1, false]);
    });

    it('says why when it cannot be loaded', async () => {
      const broken = URL.createObjectURL(new Blob(['no sound'], { type: 'audio/wav' }));
      const element = await show(tag, {});
      const failed = oneEvent(element, 'error');
      element.src = broken;
      await failed;
      await element.updateComplete;
      expect(words(element)).to.equal('It could not be loaded.');
      tellOfViolation('media-src', 'blob');
      await element.updateComplete;
      expect(words(element)).to.contain('media-src');
      await expect(element).to.be.accessible();
      element.src = soundAddress();
      await element.updateComplete;
      expect(player(element)).not.to.equal(null);
    });

    it('loads nothing from an address that is none, and never throws', async () => {
      const element = await show(tag, {});
      for (const src of ['javascript:alert(1)', 'data:text/html,x', 'https://[', null]) {
        element.src = src as string;
        await element.updateComplete;
        expect(player(element)).to.equal(null);
      }
      element.src = '';
      element.play();
      element.seek(3);
      element.pause();
    });
  });
}
