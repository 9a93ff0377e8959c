import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listApprovals, type ApprovalRow } from '../../approval.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `approvals:approval.${key}` });

const columns: readonly ExportColumn<ApprovalRow>[] = [
  { key: 'askedAt', label: word('askedAt'), kind: instant, valueOf: (row) => row.askedAt },
  {
    key: 'subject',
    label: word('subject'),
    kind: text,
    valueOf: ({ subject }) => [subject.name, subject.title].filter(Boolean).join(' ') || null,
  },
  { key: 'question', label: word('question'), kind: text, valueOf: (row) => row.question.code },
  {
    key: 'customer',
    label: { textKey: 'customers:customer.noun' },
    kind: text,
    valueOf: (row) => row.customer?.name ?? null,
  },
  { key: 'askedBy', label: word('askedBy'), kind: text, valueOf: (row) => row.askedBy },
  { key: 'state', label: word('state'), kind: { as: 'word', below: 'approvals:state' }, valueOf: (row) => row.state },
  { key: 'endedAt', label: word('endedAt'), kind: instant, valueOf: (row) => row.endedAt },
];

export const approvalExport = tableExport({
  name: 'approvals',
  titleKey: 'approvals:approval.plural',
  list: listApprovals,
  columns,
});
