import { expect } from 'chai';
import { compileExpression } from './compile-expression.ts';
import { compileScript } from './compile-script.ts';
import { compileTemplate } from './compile-template.ts';
import { ExpressionError } from './expression-error.ts';
import { hostFunction } from './wall/functions.ts';

const pending = new ExpressionError({ code: 'pending', message: 'The file is being read', source: '', range: [0, 0] });
const file = { name: 'a.txt', get text(): string { throw pending; } };
const scope = { file, files: [file], get upload(): unknown { throw pending; }, read: hostFunction(() => { throw pending; }) };

/** What `run` throws. */
function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

describe('a value that is not there yet', () => {
  for (const source of [
    'upload', 'upload.x', 'upload ?? 1', 'upload?.x', 'file.text', "file['text']", 'file.text.length', 'file?.text ?? "none"', 'files.map(f => f.text)', 'files.map(({ text }) => text)', '({ ...file })', '(({ text }) => text)(file)', 'JSON.stringify(files)', 'Object.values(file)', '_.get(file, "text")', '_.map(files, "text")', '`${file.text}`',
    'read()', 'files.map(read)', '(() => { for (const f of files) return f.text })()', 'typeof upload',
  ]) {
    it(`makes ${source} pending, with the very error that its getter threw`, () => {
      expect(thrown(() => compileExpression(source).evaluate(scope))).to.equal(pending);
      expect(thrown(() => compileTemplate(`a << ${source} >>`).evaluate(scope))).to.equal(pending);
    });
  }

  it('is no matter where it is not reached', () => {
    expect(compileExpression('true || upload').evaluate(scope)).to.equal(true);
    expect(compileExpression('files.map(f => f.name)').evaluate(scope)).to.deep.equal(['a.txt']);
  });

  it('ends a script', async () => {
    expect(await compileScript('const text = file.text; text').run(scope).catch((error: unknown) => error)).to.equal(pending);
  });

  it('makes a function of an expression pending when the app calls it', () => {
    const call = compileExpression('() => file.text').evaluate(scope) as () => unknown;
    expect(thrown(call)).to.equal(pending);
  });
});
