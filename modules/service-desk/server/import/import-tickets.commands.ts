import { command, type CommandContext } from '../../../../platform/module/command.ts';
import { importTicketLog, type ImportSummary } from './import-ticket-log.ts';
import type { RowFault } from './ticket-log.rules.ts';

/** More are told by the file of `--errors` only. */
const mostShown = 20;

const importTicketsCommand = command({
  name: 'import tickets',
  textKey: 'service-desk:import.about',
  options: [
    { flags: '--profile <code>', textKey: 'service-desk:import.option.profile', required: true },
    { flags: '--customer <name or id>', textKey: 'service-desk:import.option.customer', required: true },
    { flags: '--file <path>', textKey: 'service-desk:import.option.file', required: true },
    { flags: '--zone <zone>', textKey: 'service-desk:import.option.zone' },
    { flags: '--errors <path>', textKey: 'service-desk:import.option.errors' },
  ],
  async run(context) {
    const { options, say, translate } = context;
    const [path, faultsPath] = [String(options['file']), textOf(options['errors'])];
    say(translate('service-desk:import.reading', { path }));
    const summary = await importTicketLog(context, {
      profile: String(options['profile']),
      customer: String(options['customer']),
      path,
      timeZone: textOf(options['zone']),
      faultsPath,
    });
    return { ...summary, faults: summary.faults.slice(0, mostShown), errors: faultsPath ?? null };
  },
  print(summary, context) {
    return [...summary.faults.map((fault) => sentenceOf(fault, context)), ...closingLines(summary, context)];
  },
  exitCode: ({ badRows }) => (badRows > 0 ? 1 : 0),
});

export const ticketImportCommands = [importTicketsCommand];

interface Answer extends ImportSummary {
  /** The file that lists all faults. */
  errors: string | null;
}

function closingLines({ customer, badRows, leftOut, errors, ...counts }: Answer, { translate }: CommandContext) {
  const { events, incidents, imported, alreadyThere, seconds } = counts;
  const figures = { customer: customer.name, events, incidents, imported, alreadyThere, seconds };
  const lines = [translate('service-desk:import.done', figures)];
  if (badRows > 0) lines.push(translate('service-desk:import.left_out', { badRows, leftOut }));
  if (badRows > 0 && errors) lines.push(translate('service-desk:import.listed', { path: errors }));
  if (badRows > 0 && !errors) lines.push(translate('service-desk:import.list_with'));
  return lines;
}

function sentenceOf({ row, column, reason, value }: RowFault, { translate }: CommandContext): string {
  return translate(`service-desk:import.fault.${reason}`, { row, column: column ?? '', value });
}

function textOf(option: string | boolean | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined;
}
