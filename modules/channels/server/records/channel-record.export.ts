import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listChannelRecords, type ChannelRecordView } from '../../channel-record.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;

/** As the columns of the log are called on screen. */
function column(
  key: string,
  textKey: string,
  definition: Pick<ExportColumn<ChannelRecordView>, 'kind' | 'valueOf'>,
): ExportColumn<ChannelRecordView> {
  return { key, label: { textKey }, ...definition };
}

/** Proof of the recording rate (SD-24), to be taken away. */
export const channelRecordExport = tableExport({
  name: 'channel-records',
  titleKey: 'channels:record.plural',
  list: listChannelRecords,
  columns: [
    column('cameAt', 'channels:record.cameAt', { kind: instant, valueOf: (row) => row.cameAt }),
    column('kind', 'channels:record.kindLabel', {
      kind: { as: 'word', below: 'channels:record.kind' },
      valueOf: (row) => row.kind,
    }),
    column('state', 'channels:record.stateLabel', {
      kind: { as: 'word', below: 'channels:record.state' },
      valueOf: (row) => row.state,
    }),
    column('from', 'channels:record.from', {
      kind: text,
      valueOf: ({ contact, address }) => contact?.name ?? address,
    }),
    column('customer', 'customers:customer.noun', { kind: text, valueOf: (row) => row.customer?.name ?? null }),
    column('label', 'channels:record.label', { kind: text, valueOf: (row) => row.label }),
    column('subject', 'channels:record.subject', { kind: text, valueOf: (row) => row.subject?.number ?? null }),
    column('agent', 'channels:record.agent', { kind: text, valueOf: (row) => row.agent?.name ?? null }),
    column('reason', 'channels:record.reasonLabel', {
      kind: { as: 'word', below: 'channels:record.reason' },
      valueOf: (row) => row.reason,
    }),
    column('note', 'channels:record.note', { kind: text, valueOf: (row) => row.note }),
    column('address', 'channels:record.address', { kind: { as: 'phone' }, valueOf: (row) => row.address }),
    column('settledBy', 'channels:record.settledBy', { kind: text, valueOf: (row) => row.settledBy?.name ?? null }),
    column('settledAt', 'channels:record.settledAt', { kind: instant, valueOf: (row) => row.settledAt }),
  ],
});
