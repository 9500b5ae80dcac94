import { formatFindings } from '../finding.ts';
import { ROOT } from '../repository.ts';
import { runCommand } from '../run-command.ts';
import type { StepResult } from './step.ts';

/** What oxlint prints as JSON, as far as it is read. */
interface LintReport {
  readonly number_of_files: number;
  readonly diagnostics: readonly LintDiagnostic[];
}

interface LintDiagnostic {
  readonly filename: string;
  readonly message: string;
  readonly code?: string;
  readonly help?: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/** Lints the files under `folder` with the configuration in `.oxlintrc.json`, types included, and counts the files. */
export async function lint(folder = '.'): Promise<StepResult> {
  const words = ['-c', '.oxlintrc.json', '--type-aware', '--deny-warnings', '--format', 'json', folder];
  const { code, output } = await runCommand(process.execPath, ['node_modules/oxlint/bin/oxlint', ...words], { cwd: ROOT });
  try {
    const { number_of_files: files, diagnostics } = JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
    const failing = new Set(diagnostics.map(({ filename }) => filename)).size;
    const failed = code !== 0 && failing === 0 ? 1 : failing;
    return { passed: files - failing, failed, output: formatFindings(diagnostics.map(describe)) };
  } catch {
    // It prints no JSON when its configuration is wrong or a plugin cannot be loaded.
    return { passed: 0, failed: 1, output };
  }
}

function describe({ filename, labels, code, message, help }: LintDiagnostic) {
  return { file: filename, line: labels[0]?.span.line ?? 1, message: `${code ?? 'lint'}: ${message}${help === undefined ? '' : ` ${help}`}` };
}
