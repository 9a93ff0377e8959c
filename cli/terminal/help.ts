import type { Argument, Command, HelpConfiguration, Option } from 'commander';
import type { Translate } from './misuse.ts';

const headings = new Map([
  ['Usage:', 'usage'],
  ['Arguments:', 'arguments'],
  ['Options:', 'options'],
  ['Global Options:', 'global_options'],
  ['Commands:', 'commands'],
]);

/** commander's help in the terminal's language, without its remarks in English. */
export function helpIn(translate: Translate): HelpConfiguration {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => translate(`cli:help.${headings.get(title) ?? 'options'}`),
    commandUsage: (command) => usageOf(command, translate),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    argumentDescription: (argument) => argument.description,
    optionDescription: (option) => describeOption(option, translate),
  };
}

export function describeOption(option: Option, translate: Translate): string {
  const standard: unknown = option.defaultValue;
  const remarks = [
    ...(option.mandatory ? [translate('cli:help.needed')] : []),
    ...(typeof standard === 'string' ? [translate('cli:help.standard', { standard })] : []),
  ];
  return [option.description, ...remarks].join(translate('cli:help.comma'));
}

export function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function usageOf(command: Command, translate: Translate): string {
  const names: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name());
  const asked = [
    ...(command.commands.length > 0 ? [`<${translate('cli:help.command')}>`] : []),
    ...command.registeredArguments.map(argumentTerm),
    `[${translate('cli:help.option')}]`,
  ];
  return [...names, ...asked].join(' ');
}
