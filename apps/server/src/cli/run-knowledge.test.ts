import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { embedByRules } from '../gateway/demo-model/embedding.ts';
import { startTestServer } from '../gateway/http-server.fixture.ts';
import type { TestServer } from '../gateway/http-server.fixture.ts';
import type { RunReport } from './run-report.ts';
import { run } from './run.ts';

const app = {
  inlay: 1, name: 'Assistant', pages: { main: {} },
  components: { userQuestion: { type: 'textInput', parent: 'main', order: 'a0' } },
  queries: {
    searchResults: { action: 'searchVectors', options: { base: 'handbook', query: '<< userQuestion.value >>', limit: 2 } },
    context: { action: 'transform', options: { value: "<< searchResults.data.map(doc => doc.content).join('\\n\\n---\\n\\n') >>" } },
    other: { action: 'searchVectors', options: { base: 'elsewhere', query: 'x' } },
  },
};

describe('inlay run --knowledge', () => {
  let folder: string;
  let provider: TestServer;
  let status: number;
  beforeEach(async () => {
    status = 200;
    folder = await mkdtemp(join(tmpdir(), 'inlay-knowledge-'));
    provider = await startTestServer(({ body }, response) => {
      const { input } = JSON.parse(body) as { readonly input: readonly string[] };
      const answer = status === 200 ? { data: input.map((text, index) => ({ index, embedding: embedByRules(text) })) } : { error: { message: 'Incorrect API key provided' } };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
    await mkdir(join(folder, 'docs', 'hr'), { recursive: true });
    await mkdir(join(folder, 'docs', '.git'));
    const write = (name: string, text: string) => writeFile(join(folder, name), text);
    await write('app.json', JSON.stringify(app));
    await write('resources.json', JSON.stringify({ chat: { baseUrl: provider.origin, models: ['gpt'] }, local: { baseUrl: provider.origin, apiKey: 'sk-secret', models: ['llama', 'nomic-embed-text'] } }));
    await write('docs/hr/leave.md', '# Leave\n\nEverybody has twenty days of leave.');
    await write('docs/lunch.txt', 'Lunch is served at noon.');
    await write('docs/picture.png', 'no document');
    await write('docs/.git/notes.md', 'hidden leave');
    await write('docs/broken.pdf', 'no PDF');
  });
  afterEach(async () => {
    await provider.close();
    await rm(folder, { recursive: true });
  });

  async function inlay(query: string, ...words: readonly string[]) {
    let [out, error] = ['', ''];
    const code = await run([join(folder, 'app.json'), '--query', query, '--resources', join(folder, 'resources.json'), '--json', ...words], { out: (text) => { out += text; }, error: (text) => { error += text; } });
    return { code, error, out, report: (out === '' ? undefined : JSON.parse(out)) as RunReport | undefined };
  }

  it('searches a folder, embedded with the resource that can, and says so', async () => {
    const { code, error, report, out } = await inlay('searchResults', '--set', 'userQuestion.value=How many days of leave?', '--knowledge', join(folder, 'docs'));
    expect(code).to.equal(0);
    expect(report?.data).to.have.nested.property('[0].source', 'hr/leave.md');
    expect(report?.data).to.have.nested.property('[0].title', 'Leave');
    expect(report?.source).to.deep.equal({ resource: 'local', origin: 'configured', model: 'nomic-embed-text', label: null });
    expect(report?.resolved.prompt).to.equal('How many days of leave?');
    expect(error).to.include('Left out: "broken.pdf" is no PDF').and.include(`2 documents in 2 chunks from ${join(folder, 'docs')}, embedded with nomic-embed-text of local.`);
    expect(JSON.stringify(provider.seen)).to.not.include('hidden');
    expect(out + error).to.not.include('sk-secret');
  });

  it('takes several named paths, and joins what they found as documented', async () => {
    const words = ['--set', 'userQuestion.value=leave lunch', '--knowledge', `handbook=${join(folder, 'docs/hr')}`, '--knowledge', `handbook=${join(folder, 'docs/lunch.txt')}`];
    expect((await inlay('searchResults', ...words)).report?.data).to.have.length(2);
  });

  it('says which base is missing, and never looks into the server\'s', async () => {
    const { code, report } = await inlay('other', '--knowledge', `handbook=${join(folder, 'docs')}`);
    expect(code).to.equal(1);
    expect(report?.error).to.deep.equal({ kind: 'config', message: 'No knowledge base "elsewhere" was given.', hint: 'Add --knowledge elsewhere=FOLDER: the run never opens the server\'s data.' });
    expect((await inlay('searchResults')).report?.error?.message).to.equal('No knowledge base "handbook" was given.');
  });

  it('fails with the provider\'s words where it cannot be embedded', async () => {
    status = 401;
    const { code, report } = await inlay('searchResults', '--set', 'userQuestion.value=leave', '--knowledge', `handbook=${join(folder, 'docs/hr')}`);
    expect([code, report?.error?.kind]).to.deep.equal([1, 'auth']);
  });

  it('is a wrong call for a path without documents', async () => {
    for (const path of [join(folder, 'nowhere'), join(folder, 'docs', 'picture.png'), join(folder, 'docs', 'broken.pdf')]) {
      const { code, error } = await inlay('searchResults', '--knowledge', path);
      expect([code, error.includes(path)], path).to.deep.equal([2, true]);
    }
  });
});
