import type { Locale } from '../../kernel/locale.ts';
import type { Tx } from '../database/tx.ts';

export interface CommandOption {
  /** As the command line writes it: `--from <day>`; `--json`, `--lang` and `--provider` are there already. */
  flags: string;
  textKey: string;
  required?: boolean;
  default?: string;
  /** May be given several times; what is given arrives in one text, joined by commas. */
  isList?: boolean;
  /** The names that it takes, for the text to list as `{{values}}`; whoever runs the command refuses others. */
  values?: readonly string[];
}

export interface CommandContext {
  /** Opens a transaction as the provider's system caller, on the provider that `--provider` names or the only one. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** By their name in camel case: `--admin-email` is `adminEmail`. */
  options: Record<string, string | boolean | undefined>;
  /** At most one: see `Command.argument`. */
  arguments: readonly string[];
  locale: Locale;
  /** For people, on stderr; silent with --json. */
  say(text: string): void;
  /** A bar on stderr; nothing where stderr is no terminal. */
  progress(done: number, of: number): void;
  translate(key: string, params?: Record<string, unknown>): string;
  /** What stands on stdin, line by line, as it comes. */
  lines(): AsyncIterable<string>;
  /** A line for stdout; waits while nobody reads. For commands that answer by line. */
  write(line: string): Promise<void>;
}

/**
 * A command of the command line: its answer is printed as JSON with --json, else by `print`. A refusal that it throws
 * is told with its code, and its `field` as the option of that name; the exit code is then 2.
 */
export interface Command<Answer = unknown, Context extends CommandContext = CommandContext> {
  /** Words of the command: `import tickets`. */
  name: string;
  textKey: string;
  /** `<file>`, or `[file]` where it may be left out. */
  argument?: string;
  argumentTextKey?: string;
  options?: readonly CommandOption[];
  run(context: Context): Promise<Answer>;
  /** It writes each answer by itself as it goes; what `run` answers with decides the exit code alone. */
  answersByLine?: true;
  /** Lines for people, on stdout. */
  print(answer: Answer, context: Context): string[];
  /** 0 unless it says otherwise: 1 means done, with findings. */
  exitCode?(answer: Answer): 0 | 1;
}

export function command<Answer>(definition: Command<Answer>): Command {
  return definition;
}
