import type { Extension } from '@codemirror/state';
import type { CodeLanguage } from './code-problem.ts';

/** Each language by itself, fetched when the first editor wants it. */
const LOADERS: Readonly<Record<Exclude<CodeLanguage, 'plain'>, () => Promise<Extension>>> = {
  json: async () => (await import('@codemirror/lang-json')).json(),
  javascript: async () => (await import('@codemirror/lang-javascript')).javascript({ jsx: true, typescript: true }),
  sql: async () => (await import('@codemirror/lang-sql')).sql(),
  html: async () => (await import('@codemirror/lang-html')).html(),
  css: async () => (await import('@codemirror/lang-css')).css(),
  markdown: async () => (await import('@codemirror/lang-markdown')).markdown(),
  python: async () => (await import('@codemirror/lang-python')).python(),
  yaml: async () => (await import('@codemirror/lang-yaml')).yaml(),
};

/** What CodeMirror needs to know of a language; nothing for plain text, and where it cannot be fetched. */
export async function loadLanguage(language: CodeLanguage): Promise<Extension> {
  if (language === 'plain') return [];
  try {
    return await LOADERS[language]();
  } catch {
    return [];
  }
}
