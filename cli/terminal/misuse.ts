import type { CommanderError } from 'commander';

export type Translate = (key: string, params?: Record<string, unknown>) => string;

/** What commander refused, in the terminal's language, with what is near. Its English, where it has a new complaint. */
export function sayMisuse(error: CommanderError, translate: Translate): string {
  const { said, near } = partsOf(error.message);
  const kind = kinds.get(error.code);
  if (kind === undefined) return error.message.replace(/^error: /, '');
  const sentence = translate(`cli:misuse.${kind}`, { said });
  return near.length > 0 ? `${sentence} ${translate('cli:misuse.near', { near: near.join(', ') })}` : sentence;
}

const kinds = new Map([
  ['commander.unknownCommand', 'unknown_command'],
  ['commander.unknownOption', 'unknown_option'],
  ['commander.missingArgument', 'missing_argument'],
  ['commander.missingMandatoryOptionValue', 'missing_option'],
  ['commander.optionMissingArgument', 'missing_value'],
  ['commander.excessArguments', 'excess_arguments'],
]);

/** commander 15 names what it is about in quotes, or after "got 2:", and what is near in "(Did you mean …?)". */
function partsOf(message: string): { said: string; near: string[] } {
  const [, near = ''] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message) ?? [];
  const [, listed] = /but got \d+: (.+)\.$/.exec(message) ?? [];
  const [, quoted = ''] = /'([^']+)'/.exec(message) ?? [];
  return { said: listed ?? quoted, near: near === '' ? [] : near.split(', ') };
}
