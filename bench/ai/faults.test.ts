import { AI_SCHEMAS, SCHEMA_NAMES } from '@inlay/runtime/ai';
import { expect } from 'chai';
import { FAULTS } from './faults.ts';
import { judge } from './judge.ts';
import { OFFICIAL_SDKS } from './official-readers.ts';
import { readWithOurs } from './our-reader.ts';
import { CALL, RECORDINGS, TEXT, toEvents, toStream, toWhole } from './recordings.ts';

describe('every fault of the list', () => {
  for (const schema of AI_SCHEMAS) {
    it(`${SCHEMA_NAMES[schema]}: no broken answer is a success, none is waited for without end, and what can be read is`, async () => {
      const faults = FAULTS.filter((fault) => fault.schema === schema);
      const verdicts = await Promise.all(faults.map(async (fault) => ({ name: `${fault.name}, ${fault.isStream ? 'streaming' : 'whole'}`, verdict: await judge(readWithOurs, fault), wanted: fault.holds === 'fault' ? 'error' : 'read' })));
      expect(verdicts.filter(({ verdict, wanted }) => verdict !== wanted)).to.deep.equal([]);
    });
  }
});

describe('the official SDKs as second readers', () => {
  for (const schema of AI_SCHEMAS) {
    const { name, read } = OFFICIAL_SDKS[schema];
    const { stream, whole, toolStream, toolWhole, usage } = RECORDINGS[schema];
    for (const isStream of [true, false]) {
      it(`${name} reads the same text and usage, ${isStream ? 'streaming' : 'whole'}`, async () => {
        const given = { schema, isStream, response: () => (isStream ? toStream(toEvents(stream(TEXT))) : toWhole(whole(TEXT))) };
        const [ours, theirs] = await Promise.all([readWithOurs(given), read(given)]);
        expect(ours).to.deep.equal({ text: TEXT, calls: [], outputTokens: usage.outputTokens });
        expect(theirs).to.deep.equal(ours);
      });

      it(`${name} reads the same calls of tools, ${isStream ? 'streaming' : 'whole'}`, async () => {
        const given = { schema, isStream, response: () => (isStream ? toStream(toEvents(toolStream)) : toWhole(toolWhole)) };
        const [ours, theirs] = await Promise.all([readWithOurs(given), read(given)]);
        expect(ours.calls).to.deep.equal([CALL]);
        expect(theirs.calls).to.deep.equal(ours.calls);
      });
    }
  }
});
