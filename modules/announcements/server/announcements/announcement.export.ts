import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import {
  listAnnouncementReaders,
  listAnnouncements,
  type AnnouncementRow,
  type ReaderRow,
} from '../../announcement.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `announcements:announcement.${key}` });

const columns: readonly ExportColumn<AnnouncementRow>[] = [
  { key: 'title', label: word('title'), kind: text, valueOf: (row) => row.title },
  { key: 'kind', label: word('kind'), kind: { as: 'word', below: 'announcements:kind' }, valueOf: (row) => row.kind },
  {
    key: 'state',
    label: word('state'),
    kind: { as: 'word', below: 'announcements:state' },
    valueOf: (row) => row.state,
  },
  { key: 'audience', label: word('reach'), kind: { as: 'number' }, valueOf: (row) => row.customerCount },
  { key: 'readers', label: word('readers'), kind: { as: 'number' }, valueOf: (row) => row.readerCount },
  { key: 'showsFrom', label: word('showsFrom'), kind: instant, valueOf: (row) => row.showsFrom },
];

export const announcementExport = tableExport({
  name: 'announcements',
  titleKey: 'announcements:announcement.plural',
  list: listAnnouncements,
  columns,
});

const readerColumns: readonly ExportColumn<ReaderRow>[] = [
  { key: 'name', label: word('reader'), kind: text, valueOf: (row) => row.name },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'readAt', label: word('readAt'), kind: instant, valueOf: (row) => row.readAt },
];

/** Who has read it, as a receipt to show. */
export const readerExport = tableExport({
  name: 'announcement-readers',
  titleKey: 'announcements:announcement.readers',
  list: listAnnouncementReaders,
  columns: readerColumns,
});
