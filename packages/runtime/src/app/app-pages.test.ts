import { expect } from 'chai';
import { applyEdits } from '../edits/index.ts';
import type { Edit } from '../edits/index.ts';
import { effect } from '../state/index.ts';
import { handlerApp } from './app.fixture.ts';

describe('the pages of an app', () => {
  it('start on the first, or on the one asked for when there is such a page', () => {
    expect(handlerApp([]).page).to.equal('main');
    expect(handlerApp([], { page: 'detail', urlParams: { id: '1' } })).to.deep.include({ page: 'detail', urlParams: { id: '1' } });
    expect(handlerApp([], { page: 'gone' }).page).to.equal('main');
  });

  it('are live, with parameters as texts', () => {
    const told: unknown[] = [];
    const app = handlerApp([], { host: { navigate: (...all) => void told.push(all) } });
    const seen: unknown[] = [];
    const stops = [app.onPage((page, params) => void seen.push([page, params])), effect(() => void seen.push(app.evaluate('<< page.title >> << urlParams.id >>')))];
    expect(app.navigate('detail', { id: 3, list: [1], none: undefined })).to.equal(true);
    expect(app.navigate('nowhere')).to.equal(false);
    for (const stop of stops) stop();
    app.navigate('main');
    expect(seen).to.deep.equal([['main', {}], 'Home ', ['detail', { id: '3', list: '[1]' }], 'Detail 3']);
    expect(told).to.deep.equal([['detail', { id: '3', list: '[1]' }], ['main', {}]]);
  });

  it('fall back to the first when the one shown is deleted, and come back with it', () => {
    const app = handlerApp([], { page: 'detail' });
    const seen: string[] = [];
    const stop = app.onPage((page) => void seen.push(page));
    const before = app.document;
    app.update(applyEdits(before, [{ type: 'removeComponent', name: 'to' }, { type: 'removePage', name: 'detail' }] satisfies Edit[]).document!);
    app.update(before);
    stop();
    expect(seen).to.deep.equal(['detail', 'main', 'detail']);
  });

  it('refuse more parameters than an address holds', () => {
    const app = handlerApp([]);
    expect(() => app.navigate('detail', { long: 'x'.repeat(2_001) })).to.throw('at most 2000');
    expect(app.page).to.equal('main');
  });
});

describe('theme', () => {
  it('gives the tokens of the document, live, and is not read again for other edits', () => {
    const app = handlerApp([]);
    const seen: unknown[] = [];
    const stop = effect(() => void seen.push(app.evaluate('<< theme.accent >>')));
    const edit = (one: Edit) => app.update(applyEdits(app.document, [one]).document!);
    edit({ type: 'setAppName', name: 'Other' });
    edit({ type: 'setTheme', theme: { accent: 'red' } });
    edit({ type: 'setTheme' });
    stop();
    expect(seen).to.deep.equal(['#006d77', 'red', undefined]);
  });
});
