import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { describeMediaContract } from '../element/media.contract.ts';
import { pictureAddress } from '../element/picture.fixture.ts';
import { soundAddress } from '../element/sound.fixture.ts';
import '../register.ts';
import type { InlayVideo } from './video.ts';

describeMediaContract('inlay-video');

describe('<inlay-video>', () => {
  it('has a poster and captions, and neither from an address that is none', async () => {
    const captions = URL.createObjectURL(new Blob(['WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n'], { type: 'text/vtt' }));
    const element = await fixture<InlayVideo>(html`<inlay-video label="Film" poster=${pictureAddress()} captions-language="de" .captions=${captions} .src=${soundAddress(1)}></inlay-video>`);
    const video = element.shadowRoot!.querySelector('video')!;
    const track = video.querySelector('track')!;
    await oneEvent(track, 'load');
    expect([video.poster.startsWith('data:image/'), track.srclang, (track.track.cues?.[0] as VTTCue | undefined)?.text]).to.deep.equal([true, 'de', 'Hello']);
    Object.assign(element, { poster: 'javascript:alert(1)', captions: 'javascript:alert(1)' });
    await element.updateComplete;
    expect([video.hasAttribute('poster'), video.querySelector('track')]).to.deep.equal([false, null]);
  });
});
