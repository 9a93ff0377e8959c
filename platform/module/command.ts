import type { Tx } from '../database/tx.ts';

export interface CommandOption {
  /** As the command line writes it: `--from <day>`; `--json` is there for all. */
  flags: string;
  textKey: string;
  required?: boolean;
  default?: string;
}

export interface CommandContext {
  /** Opens a transaction as the provider's system caller, on the provider that `--provider` names or the only one. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  options: Record<string, string | boolean | undefined>;
  arguments: readonly string[];
  /** For people, on stderr; silent with --json. */
  say(text: string): void;
  progress(done: number, of: number): void;
  translate(key: string, params?: Record<string, unknown>): string;
}

/** A command of the command line: its answer is printed as JSON with --json, else by `print`. */
export interface Command<Answer = unknown> {
  /** Words of the command: `import tickets`. */
  name: string;
  textKey: string;
  argument?: string;
  options?: readonly CommandOption[];
  run(context: CommandContext): Promise<Answer>;
  /** Lines for people. */
  print(answer: Answer, context: CommandContext): string[];
  /** 0 unless it says otherwise: 1 means done, with findings. */
  exitCode?(answer: Answer): number;
}

export function command<Answer>(definition: Command<Answer>): Command {
  // print and exitCode only ever see what run answered
  return definition as unknown as Command;
}
