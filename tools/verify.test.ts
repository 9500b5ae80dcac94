import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { countSessions } from './browser-test-reporter.ts';
import { ROOT } from './repository.ts';
import { policyFor } from './test-page-policy.ts';
import { formatSummary, runSteps } from './verify.ts';
import { checkTypes } from './verify/check-types.ts';
import { lint } from './verify/lint.ts';
import { readCounts } from './verify/step.ts';

describe('runSteps', () => {
  const step = (name: string, passed: number, failed: number) => ({ name, run: async () => ({ passed, failed, output: `output of ${name}` }) });

  it('runs every step though one fails, shows what the failed one printed, and ends with the sums on a line of their own', async () => {
    const printed: string[] = [];
    const reports = await runSteps([step('types', 3, 0), step('lint', 1, 2), step('unit', 5, 0)], (text) => printed.push(text));
    expect(printed.join('\n')).to.contain('output of lint').and.not.to.contain('output of types');
    expect(formatSummary(reports, 1).split('\n').at(-1)).to.equal('9 passed, 2 failed');
  });

  it('runs two paired steps at a time, and each of the others alone, after them', async () => {
    const begun: string[] = [];
    const together: string[] = [];
    const watched = (name: string, paired: boolean) => ({ name, paired, run: async () => {
      begun.push(name);
      await new Promise(setImmediate);
      together.push(begun.join());
      begun.splice(begun.indexOf(name), 1);
      return { passed: 1, failed: 0, output: '' };
    } });
    await runSteps([watched('types', true), watched('unit', false), watched('lint', true), watched('e2e', false)], () => undefined);
    expect(together).to.deep.equal(['types,lint', 'lint', 'unit', 'e2e']);
  });

  it('fails a step that found nothing to check, and one that throws', async () => {
    const broken = { name: 'broken', run: () => Promise.reject(new Error('boom')) };
    const reports = await runSteps([step('empty', 0, 0), broken], () => undefined);
    expect(reports.map(({ failed }) => failed)).to.deep.equal([1, 1]);
    expect(reports[0]?.output).to.contain('found nothing to check');
    expect(reports[1]?.output).to.contain('boom');
  });
});

describe('readCounts', () => {
  it('reads the counts that a tool ends with', () => {
    expect(readCounts('shape', { code: 1, output: 'a.ts is bad\nshape: 3 passed, 1 failed\n' })).to.include({ passed: 3, failed: 1 });
  });

  it('counts a tool that failed without saying so as a failure', () => {
    expect(readCounts('shape', { code: 1, output: 'Error: boom' })).to.include({ passed: 0, failed: 1 });
    expect(readCounts('shape', { code: 1, output: 'shape: 3 passed, 0 failed' })).to.include({ failed: 1 });
  });
});

describe('checkTypes', () => {
  it('counts the files of a project and those with a mistake', async () => {
    const root = mkdtempSync(join(tmpdir(), 'types-'));
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ extends: join(ROOT, 'tsconfig.base.json'), include: ['*.ts'] }));
    writeFileSync(join(root, 'good.ts'), 'export const a = 1;');
    writeFileSync(join(root, 'bad.ts'), "export const a: number = '1';");
    const result = await checkTypes(['.'], root);
    rmSync(root, { recursive: true });
    expect(result).to.include({ passed: 1, failed: 1 });
    expect(result.output).to.contain('bad.ts(1,14): error TS2322');
  });
});

describe('lint', () => {
  it('finds mistakes of types, templates and elements, and code made from strings', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lint-'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(ROOT, 'tsconfig.base.json'), include: ['*.ts'] }));
    writeFileSync(join(folder, 'bad.ts'), [
      "import { LitElement, html } from 'lit';", 'export async function run(): Promise<void> { run(); eval("1"); }',
      'export class Bad extends LitElement { override render() { return html`<p .a=${1} .a=${2}></p>`; } }', 'export const any: any = 1;',
    ].join('\n'));
    const { failed, output } = await lint(folder);
    rmSync(folder, { recursive: true });
    expect(failed).to.equal(1);
    for (const rule of ['no-floating-promises', 'no-eval', 'no-duplicate-template-bindings', 'no-explicit-any']) expect(output).to.contain(rule);
  });
});

describe('countSessions', () => {
  const suite = (...tests: { passed: boolean; skipped: boolean }[]) => ({ tests: [], suites: [{ tests, suites: [] }] });

  it('counts the tests of all files, without the skipped ones', () => {
    const tests = suite({ passed: true, skipped: false }, { passed: false, skipped: false }, { passed: false, skipped: true });
    expect(countSessions([{ testFile: 'a', passed: false, testResults: tests }])).to.deep.equal({ passed: 1, failed: 1 });
  });

  it('counts a file that failed outside of its tests as one failure', () => {
    expect(countSessions([{ testFile: 'a', passed: false }, { testFile: 'b', passed: false, testResults: suite({ passed: true, skipped: false }) }])).to.deep.equal({ passed: 1, failed: 2 });
  });
});

describe('policyFor', () => {
  it('allows the inline scripts of the page by their hash, and no other', () => {
    const policy = policyFor('<head><script>one()</script><script type="module" src="/a.js"></script></head>');
    expect(policy.match(/'sha256-/g)).to.have.length(1);
    expect(policy).to.contain("script-src 'self' 'sha256-").and.not.to.contain('unsafe');
  });
});
