import { Command as Node, Option } from 'commander';
import type { Command, CommandOption } from '../platform/module/command.ts';
import { helpIn } from './terminal/help.ts';
import type { Translate } from './terminal/misuse.ts';
import type { OperatorCommand } from './operator-command.ts';

/** What a person typed: the command, its argument and options. */
export interface Typed {
  command: OperatorCommand;
  arguments: readonly string[];
  options: Record<string, string | boolean | undefined>;
}

export interface ProgramParts {
  commands: readonly OperatorCommand[];
  version: string;
  translate: Translate;
  /** Called with what was typed, once it is known to be right in form. */
  act(typed: Typed): Promise<void>;
}

/** The tree of commands: `import tickets` stands under `import`. What it writes and how it ends is the caller's. */
export function makeProgram({ commands, version, translate, act }: ProgramParts): Node {
  const root = new Node('yingtai');
  dress(root, translate)
    .description(translate('cli:about'))
    .version(version, '-V, --version', translate('cli:option.version'));
  root.addOption(new Option('--json', translate('cli:option.json')));
  root.addOption(new Option('--lang <language>', translate('cli:option.lang')));
  for (const command of commands) {
    const leaf = nodeNamed(root, command.name.split(' '), translate);
    describe(leaf, command, translate);
    leaf.action(async () => {
      await act({ command, arguments: leaf.args, options: leaf.optsWithGlobals() });
    });
  }
  describeGroups(root);
  return root;
}

function nodeNamed(root: Node, words: readonly string[], translate: Translate): Node {
  return words.reduce(
    (group, word) => group.commands.find((known) => known.name() === word) ?? dress(group.command(word), translate),
    root,
  );
}

function dress(node: Node, translate: Translate): Node {
  return (
    node
      .exitOverride()
      // what commander has to say of misuse is said by whoever catches it, in the right language
      .configureOutput({ outputError: () => undefined })
      .configureHelp(helpIn(translate))
      .helpOption('-h, --help', translate('cli:option.help'))
      .helpCommand(false)
  );
}

function describe(leaf: Node, command: Command<unknown, never>, translate: Translate): void {
  leaf.description(translate(command.textKey));
  const { argument, argumentTextKey } = command;
  if (argument) leaf.argument(argument, argumentTextKey ? translate(argumentTextKey) : undefined);
  for (const option of command.options ?? []) leaf.addOption(optionOf(option, translate));
}

function optionOf(definition: CommandOption, translate: Translate): Option {
  const { flags, textKey, required, isList, values = [], default: standard } = definition;
  const option = new Option(flags, translate(textKey, { values: values.join(', ') }));
  if (required) option.makeOptionMandatory();
  if (isList) option.argParser((text, before: string | undefined) => (before ? `${before},${text}` : text));
  return standard === undefined ? option : option.default(standard);
}

/** A word that only leads to commands is described by them. */
function describeGroups(root: Node): void {
  for (const group of root.commands.filter(({ commands }) => commands.length > 0)) {
    if (group.description() === '') group.description(group.commands.map((command) => command.name()).join(' · '));
  }
}
