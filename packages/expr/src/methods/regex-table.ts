import { adoptRegex, chargeMatch } from '../regex/safe-regex.ts';
import { toText } from '../wall/coerce.ts';
import { getterOf, RegExpPrototype, uncurry } from '../wall/primordials.ts';
import { typeTable } from './type-table.ts';

const nativeExec = uncurry(RegExp.prototype.exec);

function execute(self: RegExp, text: unknown): RegExpExecArray | null {
  const regex = adoptRegex(self);
  const subject = toText(text);
  const linear = chargeMatch(regex, subject.length);
  return linear ? linear.first(subject) : nativeExec(regex, subject);
}

const PROPERTIES = ['source', 'flags', 'global', 'ignoreCase', 'multiline', 'dotAll', 'unicode', 'sticky'] as const;

/** What regular expressions offer. Each use starts at the beginning of the text: they keep no state. */
export const REGEX_TABLE = typeTable('regular expression', {
  methods: {
    exec: (self: RegExp, [text]) => execute(self, text),
    test: (self: RegExp, [text]) => execute(self, text) !== null,
    toString: (self: RegExp) => toText(self),
  },
  getters: Object.fromEntries(PROPERTIES.map((name) => {
    const read = getterOf(RegExpPrototype, name);
    return [name, (self: RegExp) => read(adoptRegex(self))];
  })),
  refused: { compile: 'Write new RegExp(pattern, flags)' },
});
