import { tableExport, type ExportKind } from '../../../../platform/module/table-export.ts';
import { listBulkItems } from '../../bulk-run.contract.ts';

const text: ExportKind = { as: 'text' };

/** What was refused, and why, as a file. */
export const bulkItemExport = tableExport({
  name: 'bulk_items',
  titleKey: 'service-desk:bulk.refusedTitle',
  list: listBulkItems,
  columns: [
    { key: 'number', label: { textKey: 'service-desk:ticket.number' }, kind: text, valueOf: (row) => row.number },
    { key: 'title', label: { textKey: 'service-desk:ticket.field.title' }, kind: text, valueOf: (row) => row.title },
    {
      key: 'customer',
      label: { textKey: 'customers:customer.noun' },
      kind: text,
      valueOf: (row) => row.customer.name,
    },
    { key: 'reason', label: { textKey: 'service-desk:bulk.reason' }, kind: text, valueOf: (row) => row.reason },
  ],
});
