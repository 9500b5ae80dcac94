import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createComponent } from './new-component.ts';
import { listFiles } from './repository.ts';
import { checkShape } from './shape.ts';
import { parseSource } from './source-file.ts';

const FILES = {
  'definitions.ts': "import { buttonDefinition } from './button/button.definition.ts';\nimport { textDefinition } from './text/text.definition.ts';\n\nexport const definitions: readonly ComponentDefinition[] = [\n  textDefinition,\n  buttonDefinition,\n];\n",
  'register.ts': "import { InlayButton } from './button/button.ts';\nimport { defineElement } from './element/define-element.ts';\n\ndefineElement(InlayButton);\n",
};

describe('createComponent', () => {
  let root: string;
  const read = (path: string) => readFileSync(join(root, 'packages/components', path), 'utf8');
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'component-'));
    mkdirSync(join(root, 'packages/components/src'), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(root, 'packages/components/src', name), text);
    writeFileSync(join(root, 'packages/components/package.json'), JSON.stringify({ name: '@inlay/components', version: '1.2.0', exports: { './button': {}, './package.json': './package.json' } }));
  });
  afterEach(() => { rmSync(root, { recursive: true }); });

  it('writes the files that the shape check wants, each of which parses', () => {
    const written = createComponent(root, 'rating-input').filter((path) => path.includes('/rating-input/'));
    expect(written).to.have.length(5);
    expect(checkShape(root).findings.filter(({ file }) => file.includes('rating'))).to.deep.equal([]);
    for (const path of written) expect(parseSource(path, readFileSync(join(root, path), 'utf8')).syntaxErrors, path).to.deep.equal([]);
  });

  it('says that it is new, and since when it is there', () => {
    createComponent(root, 'rating-input');
    expect(read('src/rating-input/rating-input.ts')).to.contain(' * @status experimental\n * @since 1.2.0\n');
  });

  it('puts the component on the lists', () => {
    createComponent(root, 'rating-input');
    expect(read('src/definitions.ts')).to.contain("import { ratingInputDefinition } from './rating-input/rating-input.definition.ts';\nimport { textDefinition }").and.to.contain('  buttonDefinition,\n  ratingInputDefinition,\n];');
    expect(read('src/register.ts')).to.contain("import { InlayRatingInput } from './rating-input/rating-input.ts';").and.to.contain('defineElement(InlayButton);\ndefineElement(InlayRatingInput);\n');
    expect(Object.keys((JSON.parse(read('package.json')) as { exports: object }).exports)).to.deep.equal(['./button', './rating-input', './package.json']);
  });

  it('refuses a name that is taken or not kebab-case, and writes nothing', () => {
    expect(() => createComponent(root, 'RatingInput')).to.throw('no kebab-case name');
    createComponent(root, 'rating');
    const before = listFiles(root);
    expect(() => createComponent(root, 'rating')).to.throw('is there already');
    expect(listFiles(root)).to.deep.equal(before);
  });
});
