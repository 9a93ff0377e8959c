import { createInterface } from 'node:readline';
import type { Locale } from '../kernel/locale.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { chooseProvider } from './choose-provider.ts';
import { commandScope } from './command-scope.ts';
import { openInstallation, type Installation } from './installation.ts';
import type { OperatorContext } from './operator-command.ts';
import type { Typed } from './program.ts';
import type { Translate } from './terminal/misuse.ts';
import { lineWriter, type LineWriter } from './terminal/line-writer.ts';
import { progressOn } from './terminal/progress.ts';

export interface Terminal {
  locale: Locale;
  translate: Translate;
  settings(): Settings;
  /** Whether only a program reads: people are told nothing. */
  isJson: boolean;
}

/** Runs what was typed, prints its answer on stdout, and says with which code to exit. */
export async function perform(typed: Typed, terminal: Terminal): Promise<number> {
  const { command } = typed;
  const progress = progressOn(process.stderr);
  const stdout = lineWriter(process.stdout);
  const open = opener(terminal);
  const context = contextOf(typed, { ...terminal, installation: open.installation, progress: progress.show, stdout });
  try {
    const answer = await command.run(context);
    await stdout.end();
    progress.end();
    await open.close();
    const asJson = terminal.isJson && !command.answersByLine;
    write(asJson ? [JSON.stringify(answer ?? null, null, 2)] : command.print(answer, context));
    return command.exitCode?.(answer) ?? 0;
  } finally {
    progress.end();
    await open.close();
  }
}

function write(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

function contextOf(
  { command, options, arguments: given }: Typed,
  parts: Terminal & Pick<OperatorContext, 'installation' | 'progress'> & { stdout: LineWriter },
): OperatorContext {
  const { installation, locale, translate, settings, progress, stdout } = parts;
  return {
    options,
    arguments: given,
    locale,
    translate,
    settings,
    installation,
    progress,
    lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    write: stdout.write,
    say: (text) => void (parts.isJson || process.stderr.write(`${text}\n`)),
    async run(work) {
      const opened = await installation();
      const provider = await chooseProvider({ installation, options });
      return opened.parts.unitOfWork.run(commandScope(opened, provider.id, command.name), work);
    },
  };
}

/** Opens the installation at the first call, and closes it once. */
function opener({ settings, translate, isJson }: Terminal) {
  let opened: Promise<Installation> | null = null;
  const tell = (waiting: readonly string[]) => {
    if (!isJson) process.stderr.write(`${translate('cli:migrate.first', { count: waiting.length })}\n`);
  };
  return {
    installation: () => (opened ??= openInstallation(settings(), tell)),
    async close() {
      const closing = opened;
      opened = null;
      await (await closing?.catch(() => null))?.close();
    },
  };
}
