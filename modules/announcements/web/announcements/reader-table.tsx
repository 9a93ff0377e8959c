import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { listAnnouncementReaders, type ReaderRow } from '../../announcement.contract.ts';

export function ReaderTable({ announcementId }: { announcementId: string }) {
  const { t } = useTranslation('announcements');
  const columns: Column<ReaderRow>[] = [
    {
      key: 'name',
      title: t('announcement.reader'),
      shown: 'always',
      render: (row) => <Go to={`/contacts/${row.id}`}>{row.name}</Go>,
    },
    { key: 'customer', title: t('customers:customer.noun'), render: (row) => row.customer.name },
    { key: 'readAt', title: t('announcement.readAt'), width: 160, render: (row) => <InstantText at={row.readAt} /> },
  ];
  return (
    <DataTable
      name="announcement-readers"
      label={t('announcement.readers')}
      columns={columns}
      list={useList(listAnnouncementReaders, { params: { announcement: announcementId } })}
      idOf={(row) => `${row.id} ${row.customer.id}`}
      empty={<p className="yt-quiet">{t('announcement.noReaders')}</p>}
    />
  );
}
