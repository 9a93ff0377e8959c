import type { ImportColumn, ImportNoun } from '../../../../platform/module/import-noun.ts';
import { planViruses } from './import/plan-viruses.ts';
import { undoViruses } from './import/undo-viruses.ts';
import { headsOfViruses } from './import/virus-heads.delivered.ts';
import { writeViruses } from './import/write-viruses.ts';

/** What the console of an antivirus exports. */
export const virusEventImport: ImportNoun = {
  noun: 'virus-events',
  textKey: 'protection:virus.plural',
  permission: 'virus_event.import',
  hasCustomer: true,
  page: '/virus-events?row={id}',
  columns: async () => headsOfViruses.map(columnOf),
  keyOf: ({ values }) => {
    const key = ['machine', 'virusName', 'foundAt'].map((column) => values[column]?.toLowerCase() ?? null);
    return key.includes(null) ? null : key.join('\n');
  },
  plan: planViruses,
  write: writeViruses,
  undo: undoViruses,
};

function columnOf({ textKey, hint, ...head }: (typeof headsOfViruses)[number]): ImportColumn {
  return { ...head, label: { textKey }, ...(hint !== undefined && { hintKey: `protection:hint.${hint}` }) };
}
