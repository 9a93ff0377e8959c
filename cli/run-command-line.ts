import { readFile } from 'node:fs/promises';
import { inspect, styleText } from 'node:util';
import { CommanderError } from 'commander';
import type { Locale } from '../kernel/locale.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnusableKey } from '../platform/crypto/secret-key.ts';
import { readSettings } from '../platform/settings/settings.ts';
import { SetUpTrouble } from '../platform/settings/set-up-trouble.ts';
import { localeNamed, terminalLocale } from '../platform/settings/terminal-locale.ts';
import { moduleRegisters } from '../server/modules.ts';
import { openServerTexts } from '../server/texts.ts';
import { allCommands } from './commands.ts';
import { perform, type Terminal } from './perform.ts';
import { makeProgram } from './program.ts';
import { sayMisuse, type Translate } from './terminal/misuse.ts';
import { refusedLines, refusedOf } from './terminal/refused.ts';

/** Exit codes: 0 done, 1 done with findings or failed, 2 wrongly used or refused. */
const failed = 1;
const refused = 2;

/** Does what the arguments say; answers with the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const locale = wishedLocale(args);
  const texts = await openServerTexts(moduleRegisters);
  const translate: Translate = (key, params) => texts.translate(locale, key, params);
  const terminal: Terminal = { locale, translate, settings: readSettings, isJson: args.includes('--json') };
  let code = 0;
  const program = makeProgram({
    commands: allCommands(moduleRegisters),
    version: await version(),
    translate,
    act: async (typed) => {
      code = await perform(typed, terminal);
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return tell(error, terminal);
  }
}

/** `--lang` is looked for by hand: help and complaints are said in it, too. */
function wishedLocale(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const said = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  return (at < 0 ? null : localeNamed(said)) ?? terminalLocale();
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function tell(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return tellMisuse(error, terminal);
  if (error instanceof Refusal) return tellRefusal(error, terminal);
  const { locale, translate } = terminal;
  if (error instanceof SetUpTrouble) return complain([error.sentences[locale]], failed);
  if (error instanceof UnusableKey) return complain([error.message], failed);
  return complain([translate('cli:failed'), inspect(error)], failed);
}

function tellMisuse(error: CommanderError, { translate }: Terminal): number {
  // asked for help or the version, commander ends "with an error" of exit code 0
  if (error.exitCode === 0) return 0;
  if (error.code === 'commander.help') return refused;
  return complain([sayMisuse(error, translate), translate('cli:misuse.see_help')], refused);
}

function tellRefusal(refusal: Refusal, { translate, isJson }: Terminal): number {
  const problem = refusedOf(refusal, translate);
  if (isJson) process.stdout.write(`${JSON.stringify(problem, null, 2)}\n`);
  return complain(refusedLines(problem), refused);
}

function complain([first = '', ...others]: readonly string[], code: number): number {
  const lines = [styleText('red', first, { stream: process.stderr }), ...others];
  process.stderr.write(`${lines.join('\n')}\n`);
  return code;
}
