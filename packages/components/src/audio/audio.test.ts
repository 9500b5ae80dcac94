import { expect, fixture, html } from '@open-wc/testing';
import { describeMediaContract } from '../element/media.contract.ts';
import { soundAddress } from '../element/sound.fixture.ts';
import '../register.ts';
import type { InlayAudio } from './audio.ts';

describeMediaContract('inlay-audio');

describe('<inlay-audio>', () => {
  it('is the browser\'s own player, named, and begins by nothing but the person', async () => {
    const element = await fixture<InlayAudio>(html`<inlay-audio label="Call of 4 March" loop .src=${soundAddress()}></inlay-audio>`);
    const audio = element.shadowRoot!.querySelector('audio')!;
    expect([audio.controls, audio.autoplay, audio.loop, audio.ariaLabel]).to.deep.equal([true, false, true, 'Call of 4 March']);
  });
});
