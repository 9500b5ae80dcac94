import { createApp } from '@inlay/runtime/app';
import { parseDocument } from '@inlay/runtime/document';
import { createDirectRunner } from '@inlay/runtime/resources';
import { describe, expect, it } from 'vitest';
import { definitions } from '../definitions.ts';
import { pdfPageWithin } from '../pdf-view/pdf-page-within.ts';

/** An app of one component, without a page. */
function appWith(type: string, props: Readonly<Record<string, unknown>>) {
  const { document, problems } = parseDocument({ inlay: 1, pages: { main: {} }, components: { one: { type, parent: 'main', order: 'a0', props } } }, { components: definitions });
  expect(problems).toEqual([]);
  return createApp(document!, { components: definitions, resources: createDirectRunner({ resources: {}, fetch }) });
}

describe('editors and documents without a page', () => {
  it('reads the JSON of a code editor, and says where it is none', () => {
    const app = appWith('codeEditor', { language: 'json', value: '{"limit": 20}', required: true });
    expect([app.evaluate('<< one.parsedValue.limit >>'), app.evaluate('<< one.invalid >>')]).toEqual([20, false]);
    app.set('one', 'value', '{"limit": }');
    expect([app.evaluate('<< one.parsedValue >>'), app.evaluate('<< one.validationMessage >>')]).toEqual([null, 'This is not JSON: in line 1, column 11, a value is expected.']);
    app.set('one', 'value', ' ');
    expect(app.evaluate('<< one.validationMessage >>')).toBe('Fill in this field.');
    app.dispose();
  });

  it('gives the words of a rich text editor, and counts them without the formatting', () => {
    const app = appWith('richTextEditor', { value: '# Title\n\n**bold**', maxLength: 12 });
    expect([app.evaluate('<< one.text >>'), app.evaluate('<< one.invalid >>')]).toEqual(['Title\nbold', false]);
    app.set('one', 'value', '**much too bold**');
    expect([app.evaluate('<< one.value >>'), app.evaluate('<< one.validationMessage >>')]).toEqual(['**much too bold**', 'Write at most 12 characters; there are 13.']);
    app.dispose();
  });

  it('knows the page of a document before and after its length is known', async () => {
    const app = appWith('pdfView', { page: 3 });
    expect([app.evaluate('<< one.page >>'), app.evaluate('<< one.pageCount >>')]).toEqual([3, 0]);
    app.set('one', 'pageCount', 2);
    expect(app.evaluate('<< one.page >>')).toBe(2);
    app.set('one', 'page', 'nonsense');
    expect(app.evaluate('<< one.page >>')).toBe(1);
    app.dispose();
  });
});

describe('pdfPageWithin', () => {
  it('gives the nearest page that there is', () => {
    expect([pdfPageWithin(7, 3), pdfPageWithin(-1, 3), pdfPageWithin(2.4, 3), pdfPageWithin(undefined, 3), pdfPageWithin(9, 0)]).toEqual([3, 1, 2, 1, 9]);
  });
});
