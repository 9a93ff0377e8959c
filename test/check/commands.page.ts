import type { Command, Option } from 'commander';
import { tableOf } from './markdown.ts';

/** `docs/generated/commands.md`: every command of the command line, Chinese first. */
export async function commandsPage(): Promise<string> {
  const [chinese, english] = await programs();
  const pairs = leavesOf(chinese).map((command, at) => ({ command, other: leavesOf(english)[at] ?? command }));
  return [head, ...pairs.map(({ command, other }) => sectionOf(command, other))].join('\n\n').concat('\n');
}

const head = `# 命令行 · Command line

\`npm run cli -- <命令 · command>\`. 每个命令都有 \`--help\`、\`--json\` 和 \`--lang\`。退出码：0 完成，1 完成但有发现（或失败），2
用法有误或被拒绝。<br>Each command has \`--help\`, \`--json\` and \`--lang\`. Exit codes: 0 done, 1 done with findings (or
failed), 2 wrongly used or refused. Made from the commands by \`npm run check -- --write\`.`;

async function programs(): Promise<[chinese: Command, english: Command]> {
  const [{ makeProgram }, { allCommands }, { moduleRegisters }, { openServerTexts }] = await Promise.all([
    import('../../cli/program.ts'),
    import('../../cli/commands.ts'),
    import('../../server/modules.ts'),
    import('../../server/texts.ts'),
  ]);
  const texts = await openServerTexts(moduleRegisters);
  const make = (locale: 'zh-CN' | 'en') =>
    makeProgram({
      commands: allCommands(moduleRegisters),
      version: '',
      translate: (key, params) => texts.translate(locale, key, params),
      act: () => Promise.resolve(),
    });
  return [make('zh-CN'), make('en')];
}

function leavesOf(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}

function sectionOf(command: Command, other: Command): string {
  const given = command.registeredArguments.map((argument, at) => [
    `\`${argument.required ? `<${argument.name()}>` : `[${argument.name()}]`}\``,
    both(argument.description, other.registeredArguments[at]?.description),
  ]);
  const options = command.options.map((option, at) => [
    `\`${option.flags}\``,
    both(describe(option, '必填'), other.options[at] && describe(other.options[at], 'needed')),
  ]);
  const rows = [...given, ...options];
  const about = both(command.description(), other.description());
  return [`## ${nameOf(command)}`, about, ...(rows.length > 0 ? [tableOf(['', ''], rows)] : [])].join('\n\n');
}

function describe({ description, mandatory, defaultValue }: Option, needed: string): string {
  const remarks = [
    ...(mandatory ? [needed] : []),
    ...(defaultValue === undefined ? [] : [`\`${String(defaultValue)}\``]),
  ];
  return remarks.length > 0 ? `${description} (${remarks.join(', ')})` : description;
}

function both(chinese: string, english = chinese): string {
  return chinese === english ? chinese : `${chinese}<br>${english}`;
}

function nameOf(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at?.parent; at = at.parent) names.unshift(at.name());
  return names.join(' ');
}
