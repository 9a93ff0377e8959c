import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import {
  announcementKinds,
  announcementStates,
  listAnnouncements,
  type AnnouncementRow,
} from '../../announcement.contract.ts';
import { useAnnouncementWords } from './use-announcement-words.ts';

/** What was, is and will be announced (SD-19). */
export function AnnouncementsScreen() {
  const { t } = useTranslation('announcements');
  const filters: Filter[] = [
    {
      kind: 'choice',
      name: 'state',
      label: t('announcement.state'),
      choices: announcementStates.map((value) => ({ value, label: t(`state.${value}`) })),
      isSingle: true,
    },
    {
      kind: 'choice',
      name: 'kind',
      label: t('announcement.kind'),
      choices: announcementKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
      isSingle: true,
    },
  ];
  const query = useUrlQuery(listAnnouncements, filters);
  return (
    <ListScreen
      title={t('announcement.plural')}
      name="announcements"
      label={t('announcement.plural')}
      filters={filters}
      columns={useColumns()}
      list={useList(listAnnouncements, { query })}
      isExported
      idOf={(row) => row.id}
      pathOf={(row) => `/announcements/${row.id}`}
      actions={<NewButton />}
      empty={
        <EmptyState title={t('announcement.emptyTitle')} text={t('announcement.emptyText')} action={<NewButton />} />
      }
    />
  );
}

function useColumns(): Column<AnnouncementRow>[] {
  const { t } = useTranslation('announcements');
  const words = useAnnouncementWords();
  return [
    {
      key: 'title',
      title: t('announcement.title'),
      shown: 'always',
      render: (row) => <Go to={`/announcements/${row.id}`}>{row.title}</Go>,
    },
    { key: 'kind', title: t('announcement.kind'), width: 100, render: (row) => t(`kind.${row.kind}`) },
    {
      key: 'state',
      title: t('announcement.state'),
      width: 110,
      render: (row) => <Status {...words.state(row.state)} />,
    },
    {
      key: 'audience',
      title: t('announcement.audience'),
      width: 130,
      render: ({ isForEverybody, customerCount }) =>
        isForEverybody ? t('audience.everybody') : t('audience.customers', { count: customerCount }),
    },
    {
      key: 'readers',
      title: t('announcement.readers'),
      width: 90,
      align: 'end',
      render: ({ readerCount }) => readerCount,
    },
    {
      key: 'showsFrom',
      title: t('announcement.showsFrom'),
      width: 150,
      render: (row) => <InstantText at={row.showsFrom} />,
    },
  ];
}

function NewButton() {
  const { t } = useTranslation('announcements');
  const go = useGo();
  if (!useMay('announcement.record')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/announcements/new')}>
      {t('announcement.new')}
    </Button>
  );
}
