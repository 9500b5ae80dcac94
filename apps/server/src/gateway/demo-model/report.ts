import { findEntities } from './entities.ts';
import { judgeSentiment } from './sentiment.ts';
import type { Sentiment } from './sentiment.ts';
import { summarize } from './summary.ts';
import { findThemes } from './themes.ts';
import type { FoundTheme } from './themes.ts';

const SUMMARY_SENTENCES = 3;
const SHOWN_THEMES = 5;
const SHOWN_WORDS = 4;
const SHOWN_ENTITIES = 12;

/** An analysis in markdown: summary, sentiment, themes, what is named, how it compares, and what to do next. */
export function writeReport(subject: string, context: readonly string[]): string {
  const sentiment = judgeSentiment(subject);
  const themes = findThemes(subject);
  return [
    section('Summary', summarize(subject, SUMMARY_SENTENCES).join(' ')),
    section('Sentiment', describeSentiment(sentiment)),
    section('Themes', themes.slice(0, SHOWN_THEMES).map(describeTheme).join('\n') || 'None of the usual subjects is named.'),
    section('Mentioned', findEntities(subject).slice(0, SHOWN_ENTITIES).map(({ kind, text }) => `- ${kind}: ${text}`).join('\n')),
    section('Compared with earlier feedback', compare({ sentiment, themes }, context)),
    section('Suggested next step', suggestNextStep(sentiment, themes)),
  ].filter((part) => part !== '').join('\n\n');
}

function section(title: string, body: string): string {
  return body === '' ? '' : `### ${title}\n\n${body}`;
}

function describeSentiment({ label, praise, complaints }: Sentiment): string {
  const quote = (phrases: readonly string[]): string => phrases.slice(0, SHOWN_WORDS).map((phrase) => `“${phrase}”`).join(', ');
  const reasons = [
    ...(complaints.length > 0 ? [`complaint in ${quote(complaints)}`] : []),
    ...(praise.length > 0 ? [`praise in ${quote(praise)}`] : []),
  ];
  return `**${capitalize(label)}**${reasons.length === 0 ? ': no words of praise or complaint were found.' : `: ${reasons.join('; ')}.`}`;
}

function describeTheme({ theme, mentions, sentiment, evidence }: FoundTheme): string {
  const times = mentions === 1 ? 'once' : mentions === 2 ? 'twice' : `${mentions} times`;
  return `- **${capitalize(theme.name)}** (${sentiment}, ${times}): “${evidence}”`;
}

function compare({ sentiment, themes }: { readonly sentiment: Sentiment; readonly themes: readonly FoundTheme[] }, context: readonly string[]): string {
  if (context.length === 0) return '';
  const earlier = context.map((row) => ({ label: judgeSentiment(row).label, themes: new Set(findThemes(row).map(({ theme }) => theme.name)) }));
  const like = earlier.filter(({ label }) => label === sentiment.label).length;
  const shared = themes.map(({ theme }) => ({ name: theme.name, count: earlier.filter((row) => row.themes.has(theme.name)).length })).filter(({ count }) => count > 0);
  const entries = context.length === 1 ? '1 earlier entry' : `${context.length} earlier entries`;
  const mood = `Of ${entries}, ${like === 0 ? 'none is' : like === 1 ? '1 is' : `${like} are`} ${sentiment.label} too.`;
  if (shared.length === 0) return themes.length === 0 ? mood : `${mood} None of them speaks of ${themes.map(({ theme }) => theme.name).join(' or ')}: this is new.`;
  return `${mood} ${shared.map(({ name, count }) => `${capitalize(name)} comes up in ${count} of them.`).join(' ')}`;
}

function suggestNextStep(sentiment: Sentiment, themes: readonly FoundTheme[]): string {
  const [worst] = themes.filter(({ score }) => score < 0).sort((a, b) => a.score - b.score);
  if (worst !== undefined) return worst.theme.remedy;
  if (sentiment.label === 'positive') return `Thank them, and ask whether you may quote “${sentiment.praise[0] ?? 'this'}”${themes[0] === undefined ? '' : ` about ${themes[0].theme.name}`}.`;
  if (sentiment.label === 'negative') return 'Ask what happened last before this was written, and what they expected instead.';
  return themes[0]?.theme.remedy ?? 'Ask one open question to learn what matters most to them.';
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
