import { dayShape, instantShape } from '../../../../kernel/shapes.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { command, type Command, type CommandContext } from '../../../../platform/module/command.ts';
import type { FactTable } from '../../../../platform/module/fact-table.ts';
import { comparisonKinds } from '../../report.contract.ts';
import { factsNamed } from './facts-named.ts';
import { makeReport } from './make-report.ts';
import { reportAsJson } from './report-json.rules.ts';
import { printReport } from './print-report.ts';
import { reportRefusals } from './report.refusals.ts';
import { timeDimensions } from './time-dimensions.ts';

export function reportCommands(facts: readonly FactTable[]): readonly Command[] {
  const tables = ['tickets', 'clocks', 'surveys', 'calls', 'channel-records', 'needs'].map((name) =>
    factsNamed(facts, name),
  );
  const measures = tables.flatMap((table) => table.measures.map(({ code }) => code));
  // those of the provider's own fields are known only to the provider
  const dimensions = [...timeDimensions, ...tables.flatMap((table) => table.dimensions)].map(({ code }) => code);
  const meant = ({ on }: Options) => tableNamed(tables, typeof on === 'string' ? on : 'tickets');
  return [
    command({
      name: 'report',
      textKey: 'reports:command.about',
      options: [
        { flags: '--on <facts>', textKey: 'reports:command.on', values: tables.map(({ name }) => name) },
        {
          flags: '--measure <codes>',
          textKey: 'reports:command.measure',
          required: true,
          isList: true,
          values: measures,
        },
        { flags: '--by <codes>', textKey: 'reports:command.by', isList: true, values: [...new Set(dimensions)] },
        { flags: '--compare <periods>', textKey: 'reports:command.compare', isList: true, values: comparisonKinds },
        { flags: '--from <day>', textKey: 'reports:command.from' },
        { flags: '--to <day>', textKey: 'reports:command.to' },
      ],
      async run({ run, options }) {
        const asked = {
          measure: codesIn(options['measure']),
          by: codesIn(options['by']),
          compare: codesIn(options['compare']),
          from: edgeOf('from', options),
          to: edgeOf('to', options),
        };
        return reportAsJson(await run((tx) => makeReport(tx, meant(options), asked)));
      },
      print: (answer, context) => printReport(answer, meant(context.options), context),
    }),
  ];
}

function tableNamed(tables: readonly FactTable[], name: string): FactTable {
  const table = tables.find((one) => one.name === name);
  const allowed = tables.map((one) => one.name);
  if (!table) throw new Refusal(reportRefusals.unknown_facts, { name, allowed }, 'on');
  return table;
}

type Options = CommandContext['options'];

function codesIn(option: Options[string]): string[] {
  const codes = typeof option === 'string' ? option.split(',') : [];
  return codes.map((code) => code.trim()).filter((code) => code !== '');
}

/** A day, or an instant. */
function edgeOf(name: string, options: Options): string | undefined {
  const text = options[name];
  if (typeof text !== 'string') return undefined;
  if (dayShape.safeParse(text).success || instantShape.safeParse(text).success) return text;
  throw new Refusal(reportRefusals.no_day, { text }, name);
}
