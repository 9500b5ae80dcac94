import { expect } from 'chai';
import { compileExpression } from '../compile-expression.ts';
import { compileScript } from '../compile-script.ts';
import { compileTemplate } from '../compile-template.ts';
import { ExpressionError } from '../expression-error.ts';
import attacks from '../testing-data/escape-cases.json' with { type: 'json' };
import { caseText, type CaseText } from '../testing-data/escape-fixtures.ts';
import { everyCall, makeValues } from '../testing-data/every-call.ts';
import { hostFunction } from './functions.ts';

/** What of a page these tests use; the language's own types know no page. */
interface Page {
  document: { createElement(name: string): object; body: { append(element: object): void }; head: object; styleSheets: object; querySelectorAll(what: string): object };
  Event: new (name: string) => object;
  MouseEvent: new (name: string) => object;
  [name: string]: unknown;
}

const page = globalThis as unknown as Page;

/** Some of them go on until a budget ends them; all in one test would take longer than a test may. */
const ATTACKS_A_TEST = 60;

/** Real objects of a page, by what they are. */
function pageObjects(): Record<string, unknown> {
  const element = page.document.createElement('input');
  page.document.body.append(element);
  return {
    window: page, document: page.document, element, text: (element as { attributes: unknown }).attributes, list: page.document.querySelectorAll('*'), style: (element as { style: unknown }).style, classes: (element as { classList: unknown }).classList, dataset: (element as { dataset: unknown }).dataset,
    event: new page.Event('x'), click: new page.MouseEvent('click'), location: page['location'], history: page['history'], navigator: page['navigator'], storage: page['localStorage'], cookies: page['cookieStore'], crypto: page['crypto'], performance: page['performance'], console: page['console'], sheets: page.document.styleSheets,
    fetch: page['fetch'], customElements: page['customElements'], trustedTypes: page['trustedTypes'], indexedDB: page['indexedDB'], caches: page['caches'], screen: page['screen'], selection: (page['getSelection'] as () => unknown)(), form: Reflect.construct(page['FormData'] as new () => object, []), headers: Reflect.construct(page['Headers'] as new () => object, []), blob: Reflect.construct(page['Blob'] as new () => object, []),
    params: Reflect.construct(page['URLSearchParams'] as new () => object, []), abort: Reflect.construct(page['AbortController'] as new () => object, []), promise: Promise.resolve(element), html: (page['document'] as { documentElement?: unknown }).documentElement,
  };
}

describe('real objects of a page in the scope', () => {
  const calls = [...everyCall()].map((source) => compileExpression(source));

  for (const [what, thing] of Object.entries(pageObjects())) {
    // Some browsers have no such thing, or make it a plain object, whose functions are foreign all the same.
    if (thing === null || thing === undefined || Object.getPrototypeOf(thing) === Object.prototype || what === 'console') continue;
    it(`are not reachable: ${what}, whatever is done with what holds it`, () => {
      expect(() => compileExpression('thing').evaluate({ thing })).to.throw(ExpressionError);
      const scope = makeValues(thing);
      const holders = new Set(Object.values(scope));
      for (const call of calls) {
        try {
          const result = call.evaluate(scope);
          const parts = typeof result === 'object' && result !== null && !holders.has(result) ? Object.values(result) : [];
          expect(result === thing || parts.includes(thing), call.source).to.equal(false);
        } catch (error) {
          if (!ExpressionError.isInstance(error)) throw error;
        }
      }
    });
  }

  const sources = (attacks as unknown as readonly { expr: CaseText }[]).map(({ expr }) => caseText(expr)).filter(({ length }) => length <= 5_000);
  for (let start = 0; start < sources.length; start += ATTACKS_A_TEST) {
    it(`give nothing to the attacks from ${start} on, under any name that these use`, () => {
      const things = pageObjects();
      const known = new Set(Object.values(things));
      const names = ['el', 'node', 'domNode', 'event', 'e', 'table', 'window', 'self', 'document', 'target', 'x', 'a', 'obj', 'inst', 'p', 'row', 'data', 'thing'];
      const scope = Object.fromEntries(names.map((name, index) => [name, Object.values(things)[index % Object.keys(things).length]]));
      for (const source of sources.slice(start, start + ATTACKS_A_TEST)) {
        let result: unknown;
        try {
          result = compileExpression(source).evaluate({ ...scope, holder: { element: things['element'] } });
        } catch (error) {
          if (!ExpressionError.isInstance(error)) throw error;
        }
        if (typeof result === 'object' && result !== null && known.has(result)) expect.fail(`${source} gave an object of the page`);
      }
      expect('__pwned' in globalThis).to.equal(false);
    });
  }

  it('are refused in templates, in scripts and as what a function gives', async () => {
    const { element, window } = pageObjects();
    for (const thing of [element, window]) {
      expect(() => compileTemplate('<< thing >>').evaluate({ thing })).to.throw(ExpressionError);
      expect(() => compileTemplate('a << o >>').evaluate({ o: { thing } })).to.throw(ExpressionError);
      expect(() => compileExpression('f()').evaluate({ f: hostFunction(() => thing) })).to.throw(ExpressionError);
      const action = hostFunction(async () => thing, { effect: true });
      const error: unknown = await compileScript('(await action()).x').run({ action }).catch((reason: unknown) => reason);
      expect(ExpressionError.isInstance(error)).to.equal(true);
    }
  });
});
