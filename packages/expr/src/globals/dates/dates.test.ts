import { expect } from 'chai';
import { compileExpression } from '../../compile-expression.ts';
import { compileTemplate } from '../../compile-template.ts';
import { ExpressionError } from '../../expression-error.ts';

function evaluate(source: string, scope: Readonly<Record<string, unknown>> = {}): unknown {
  return compileExpression(source).evaluate({ date: new Date(2024, 0, 31, 15, 4, 5, 6), ...scope }, { strict: true });
}

/** Each source ends in a date; shown as local time to the millisecond. */
const MOVES: readonly (readonly [source: string, local: string])[] = [
  ["dates('2024-02-29')", '2024-02-29 00:00:00.000'],
  ["dates('2024-02-29T10:20:30.456')", '2024-02-29 10:20:30.456'],
  ["dates('2024-02-29 10:20')", '2024-02-29 10:20:00.000'],
  ["dates('2024-02')", '2024-02-01 00:00:00.000'],
  ['dates(date)', '2024-01-31 15:04:05.006'],
  ['dates(dates(date))', '2024-01-31 15:04:05.006'],
  ['dates(date.getTime())', '2024-01-31 15:04:05.006'],
  ["dates(date).add(1, 'month')", '2024-02-29 15:04:05.006'],
  ["dates(date).add(13, 'months')", '2025-02-28 15:04:05.006'],
  ["dates(date).subtract(1, 'M')", '2023-12-31 15:04:05.006'],
  ["dates(date).subtract(2, 'month')", '2023-11-30 15:04:05.006'],
  ["dates('2024-02-29').add(1, 'year')", '2025-02-28 00:00:00.000'],
  ["dates(date).add(1, 'day').startOf('month')", '2024-02-01 00:00:00.000'],
  ["dates(date).add(-1, 'w')", '2024-01-24 15:04:05.006'],
  ["dates(date).add({ days: 1, hours: 2 })", '2024-02-01 17:04:05.006'],
  ["dates(date).add(90, 'minutes')", '2024-01-31 16:34:05.006'],
  ["dates(date).add(500)", '2024-01-31 15:04:05.506'],
  ["dates(date).startOf('year')", '2024-01-01 00:00:00.000'],
  ["dates(date).startOf('quarter')", '2024-01-01 00:00:00.000'],
  ["dates(date).startOf('week')", '2024-01-28 00:00:00.000'],
  ["dates(date).startOf('isoWeek')", '2024-01-29 00:00:00.000'],
  ["dates(date).startOf('day')", '2024-01-31 00:00:00.000'],
  ["dates(date).startOf('hour')", '2024-01-31 15:00:00.000'],
  ["dates(date).startOf('m')", '2024-01-31 15:04:00.000'],
  ["dates(date).startOf('second')", '2024-01-31 15:04:05.000'],
  ["dates(date).endOf('month')", '2024-01-31 23:59:59.999'],
  ["dates(date).endOf('year')", '2024-12-31 23:59:59.999'],
  ["dates(date).endOf('week')", '2024-02-03 23:59:59.999'],
  ["dates(date).year(2023).month(1)", '2023-02-28 15:04:05.006'],
  ["dates(date).date(1).hour(0).minute(1).second(2).millisecond(3)", '2024-01-01 00:01:02.003'],
  ["dates(date).day(0)", '2024-01-28 15:04:05.006'],
  ["dates(date).set('hour', 5).set('date', 2)", '2024-01-02 05:04:05.006'],
  ["dates('31/01/2024 3:04 PM', 'DD/MM/YYYY h:mm A')", '2024-01-31 15:04:00.000'],
  ["dates('12 am', 'h a').startOf('hour').year(2024).month(0).date(1)", '2024-01-01 00:00:00.000'],
  ["dates('March 5, 2024', 'MMMM D, YYYY')", '2024-03-05 00:00:00.000'],
  ["dates('24-3-5', 'YY-M-D')", '2024-03-05 00:00:00.000'],
  ["dates('2024-01-31T15:04:05', 'YYYY-MM-DDTHH:mm:ss')", '2024-01-31 15:04:05.000'],
  ["dates.min(date, '2024-01-01')", '2024-01-01 00:00:00.000'],
  ["dates.max(['2024-01-01', '2024-05-01'])", '2024-05-01 00:00:00.000'],
];

const VALUES: readonly (readonly [source: string, value: unknown])[] = [
  ["dates(date).format('YYYY-MM-DD')", '2024-01-31'],
  ["dates(date).format('YY M MM MMM MMMM D DD Do d dd ddd dddd')", '24 1 01 Jan January 31 31 31st 3 We Wed Wednesday'],
  ["dates(date).format('H HH h hh m mm s ss S SS SSS A a')", '15 15 3 03 4 04 5 05 0 00 006 PM pm'],
  ["dates(date).format('[on] L, LT [at] Q')", 'on 01/31/2024, 3:04 PM at 1'],
  ["dates(date).format('LLLL')", 'Wednesday, January 31, 2024 3:04 PM'],
  ["dates('2024-12-30').format('GGGG-[W]WW')", '2025-W01'],
  ["dates(date).locale('de').format('MMMM dddd')", 'Januar Mittwoch'],
  ["[1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map((d) => dates(date).date(d).format('Do'))", ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd']],
  ["dates('2024-03-01').diff('2024-02-01', 'day')", 29],
  ["dates('2024-03-01').diff('2024-02-01')", 29 * 86_400_000],
  ["dates('2024-03-31').diff('2024-02-29', 'month')", 1],
  ["dates('2024-02-29').diff('2024-03-31', 'months')", -1],
  ["dates('2024-01-31').diff('2023-01-31', 'year')", 1],
  ["dates('2024-01-30').diff('2023-01-31', 'year')", 0],
  ["dates('2024-01-01T12:00').diff('2024-01-01', 'day', true)", 0.5],
  ["dates('2024-01-15').diff('2024-01-01', 'weeks')", 2],
  ["[dates(date).isBefore('2024-02-01'), dates(date).isAfter('2024-02-01'), dates(date).isBefore('2024-01-31', 'day')]", [true, false, false]],
  ["[dates(date).isSame('2024-01-01', 'month'), dates(date).isSame('2024-01-01'), dates(date).isSameOrAfter('2024-01-31', 'day'), dates(date).isSameOrBefore('2024-01-01')]", [true, false, true, false]],
  ["[dates(date).isBetween('2024-01-01', '2024-02-01'), dates(date).isBetween('2024-01-31', '2024-02-01', 'day'), dates(date).isBetween('2024-01-31', '2024-02-01', 'day', '[)')]", [true, false, true]],
  ['[dates(date).year(), dates(date).month(), dates(date).date(), dates(date).day(), dates(date).hour(), dates(date).minute(), dates(date).second(), dates(date).millisecond()]', [2024, 0, 31, 3, 15, 4, 5, 6]],
  ["[dates(date).daysInMonth(), dates('2024-02-10').daysInMonth(), dates(date).dayOfYear(), dates('2024-12-31').dayOfYear(), dates(date).quarter(), dates(date).isoWeek(), dates(date).get('month')]", [31, 29, 31, 366, 1, 5, 0]],
  ["[dates('nonsense').isValid(), dates('2024-02-31').isValid(), dates(null).isValid(), dates('x').format(), dates('a/b', 'D/M').isValid(), `${dates('x')}`]", [false, false, false, 'Invalid Date', false, 'Invalid Date']],
  ['dates(date).toDate().getTime() === date.getTime() && dates(date).unix() === Math.floor(date / 1000) && dates(date).valueOf() === +date', true],
  ['dates(date).toISOString() === date.toISOString() && `${dates(date)}` === date.toISOString() && dates(date).toJSON() === date.toISOString()', true],
  ['[dates(date) < dates(date).add(1), dates(date) - dates(date).subtract(5), +dates(5), dates(date) instanceof Date]', [true, 5, 5, false]],
  ["[dates('2024-02-02T00:00').from('2024-01-31T00:00'), dates('2024-01-01').from('2024-01-01T03:00'), dates('2024-01-01').locale('de').from('2023-01-01')]", ['in 2 days', '3 hours ago', 'in 1 Jahr']],
  ["JSON.stringify({ at: dates('2024-01-01T00:00:00.000Z') })", '{"at":"2024-01-01T00:00:00.000Z"}'],
  ['dates.unix(1700000000).unix()', 1_700_000_000],
  ["new Date(dates('2024-01-01T00:00:00Z')).toISOString()", '2024-01-01T00:00:00.000Z'],
  ["[dates.isDates(dates()), dates.isDates(date), typeof dates()]", [true, false, 'object']],
  ["_.sortBy([dates('2024-02-01'), dates('2024-01-01')]).map((d) => d.month())", [0, 1]],
  ["[Object.keys(dates()), dates().constructor, dates().toDate === undefined, dates().x]", [[], undefined, false, undefined]],
];

describe('dates', () => {
  for (const [source, local] of MOVES) {
    it(`${source} is ${local}`, () => {
      expect(evaluate(`${source}.format('YYYY-MM-DD HH:mm:ss.SSS')`)).to.equal(local);
    });
  }

  for (const [source, value] of VALUES) {
    it(source, () => {
      expect(evaluate(source)).to.deep.equal(value);
    });
  }

  it('stands in a text as ISO, and comes out as a date that the app can use', () => {
    expect(compileTemplate("at << dates('2024-01-01T00:00:00Z') >>").evaluate({})).to.equal('at 2024-01-01T00:00:00.000Z');
    const value = evaluate("dates('2024-01-01T00:00:00Z')") as { toDate(): Date };
    expect(value.toDate()).to.deep.equal(new Date('2024-01-01T00:00:00Z'));
    expect(JSON.stringify({ value })).to.equal('{"value":"2024-01-01T00:00:00.000Z"}');
    expect(evaluate('value.year()', { value })).to.be.a('number');
  });

  it('says what it does not know', () => {
    const cases = [["dates().add(1, 'fortnight')", /no unit of time/], ["dates().tz('Asia/Tokyo')", /local time/], ["dates().locale('not a tag').format('MMMM')", /no language/], ["dates('x'.repeat(300))", /no date/], ['dates().ad(1)', /no method ad/]] as const;
    for (const [source, message] of cases) expect(() => evaluate(source), source).to.throw(ExpressionError, message);
  });
});
