import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listLeave, type LeaveView } from '../../leave.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;

const columns: readonly ExportColumn<LeaveView>[] = [
  { key: 'staff', label: { textKey: 'identity:staff.noun' }, kind: text, valueOf: (row) => row.staff.name },
  {
    key: 'kind',
    label: { textKey: 'identity:leave.kind' },
    kind: { as: 'word', below: 'identity:leave.kinds' },
    valueOf: (row) => row.kind,
  },
  { key: 'startsAt', label: { textKey: 'identity:leave.startsAt' }, kind: instant, valueOf: (row) => row.startsAt },
  { key: 'endsAt', label: { textKey: 'identity:leave.endsAt' }, kind: instant, valueOf: (row) => row.endsAt },
  { key: 'note', label: { textKey: 'identity:leave.note' }, kind: text, valueOf: (row) => row.note },
  {
    key: 'state',
    label: { textKey: 'identity:staff.state' },
    kind: { as: 'word', below: 'identity:leave' },
    valueOf: (row) => (row.cancelledAt === null ? 'recorded' : 'cancelled'),
  },
];

export const leaveExport = tableExport({ name: 'leave', titleKey: 'identity:leave.plural', list: listLeave, columns });
