import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listRecoveryTasks, type RecoveryTaskView } from '../../recovery-task.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `surveys:recovery.${key}` });

const columns: readonly ExportColumn<RecoveryTaskView>[] = [
  { key: 'openedAt', label: word('openedAt'), kind: instant, valueOf: (row) => row.openedAt },
  { key: 'ticket', label: { textKey: 'service-desk:ticket.number' }, kind: text, valueOf: (row) => row.ticket.number },
  {
    key: 'title',
    label: { textKey: 'service-desk:ticket.field.title' },
    kind: text,
    valueOf: (row) => row.ticket.title,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  {
    key: 'contact',
    label: { textKey: 'surveys:survey.contact' },
    kind: text,
    valueOf: (row) => row.contact?.name ?? null,
  },
  {
    key: 'score',
    label: { textKey: 'surveys:survey.score' },
    kind: { as: 'number' },
    valueOf: (row) => row.survey.score,
  },
  { key: 'comment', label: { textKey: 'surveys:survey.comment' }, kind: text, valueOf: (row) => row.survey.comment },
  { key: 'owner', label: word('owner'), kind: text, valueOf: (row) => row.owner?.name ?? null },
  { key: 'dueAt', label: word('dueAt'), kind: instant, valueOf: (row) => row.dueAt },
  { key: 'doneAt', label: word('doneAt'), kind: instant, valueOf: (row) => row.doneAt },
  { key: 'remedy', label: word('remedy'), kind: text, valueOf: (row) => row.remedy },
];

export const recoveryTaskExport = tableExport({
  name: 'recovery-tasks',
  titleKey: 'surveys:recovery.plural',
  list: listRecoveryTasks,
  columns,
});
