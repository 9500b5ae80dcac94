import { expect } from 'chai';
import { createTerminalHost } from './terminal-host.ts';

describe('createTerminalHost', () => {
  it('says what a page would have done, and does nothing else', async () => {
    const said: string[] = [];
    const { notify, navigate, openUrl, copy, download, confirm } = createTerminalHost((text) => void said.push(text));
    notify?.('Done', 'success');
    navigate?.('detail', { id: '1' });
    openUrl?.('https://a.example/', { newTab: true });
    await copy?.('words');
    await download?.({ fileName: 'a.csv', mimeType: 'text/csv', text: 'a\r\n' });
    expect(said).to.deep.equal(['Done\n', 'Page: detail\n', 'Link: https://a.example/\n', 'Copied: words\n', 'File: a.csv, text/csv, 3 characters; not saved here.\n']);
    expect(confirm).to.equal(undefined);
  });
});
