import { dayShape, instantShape } from '../../../../kernel/shapes.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { command, type Command, type CommandContext } from '../../../../platform/module/command.ts';
import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import { exportEvents } from './export-events.ts';
import { exportRefusals } from './export.refusals.ts';

export function auditCommands(kinds: readonly NamedKind[]): readonly Command[] {
  return [
    command({
      name: 'audit export',
      textKey: 'audit:command.export',
      options: [
        { flags: '--from <day>', textKey: 'audit:command.from' },
        { flags: '--to <day>', textKey: 'audit:command.to' },
        { flags: '--out <path>', textKey: 'audit:command.out', required: true },
      ],
      async run({ run, options, say, translate }) {
        const path = String(options['out']);
        const asked = { path, from: edgeOf('from', options), to: edgeOf('to', options) };
        say(translate('audit:command.exporting', { path }));
        const events = await exportEvents({ run, kinds }, asked);
        return { events, path };
      },
      print: ({ events, path }, { translate }) => [translate('audit:command.exported', { events, path })],
    }),
  ];
}

/** A day, or an instant. */
function edgeOf(name: string, options: CommandContext['options']): string | undefined {
  const text = options[name];
  if (typeof text !== 'string') return undefined;
  if (dayShape.safeParse(text).success || instantShape.safeParse(text).success) return text;
  throw new Refusal(exportRefusals.no_day, { text }, name);
}
