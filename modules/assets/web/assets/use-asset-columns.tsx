import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import type { AssetRow } from '../../asset.contract.ts';
import { useAssetWords } from './use-asset-words.ts';
import { useRecordColumns } from './use-record-columns.tsx';

export function useAssetColumns(): Column<AssetRow>[] {
  const { t } = useTranslation('assets');
  const words = useAssetWords();
  const own = useCustomFields('asset').columns<AssetRow>();
  return [
    {
      key: 'number',
      title: t('asset.number'),
      width: 120,
      shown: 'always',
      sort: { ascending: 'number' },
      render: (row) => <Go to={`/assets/${row.id}`}>{row.number}</Go>,
    },
    { key: 'name', title: t('asset.name'), shown: 'always', render: (row) => <span title={row.name}>{row.name}</span> },
    { key: 'kind', title: t('asset.kind'), width: 90, render: (row) => words.kind(row.kind) },
    { key: 'status', title: t('asset.status'), width: 100, render: (row) => <Status {...words.stateOf(row.status)} /> },
    ...usePlaceColumns(),
    { key: 'model', title: t('asset.model'), width: 140, render: modelOf },
    { key: 'serialNumber', title: t('asset.serialNumber'), width: 130, render: (row) => row.serialNumber },
    { key: 'ipAddress', title: t('asset.ipAddress'), width: 120, render: (row) => row.ipAddress },
    ...useRecordColumns(),
    {
      key: 'createdAt',
      title: t('asset.createdAt'),
      width: 150,
      shown: 'at_wish',
      sort: { descending: 'createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
    ...own,
  ];
}

function usePlaceColumns(): Column<AssetRow>[] {
  const { t } = useTranslation('assets');
  return [
    { key: 'customer', title: t('asset.customer'), width: 140, render: (row) => linked('customers', row.customer) },
    { key: 'user', title: t('asset.user'), width: 90, render: (row) => linked('contacts', row.user) },
    {
      key: 'department',
      title: t('asset.department'),
      width: 110,
      shown: 'at_wish',
      render: (row) => row.department?.name,
    },
    { key: 'site', title: t('asset.site'), width: 120, shown: 'at_wish', render: (row) => linked('sites', row.site) },
  ];
}

function linked(page: string, record: { id: string; name: string } | null) {
  return record && <Go to={`/${page}/${record.id}`}>{record.name}</Go>;
}

function modelOf({ maker, model }: AssetRow): string {
  return [maker, model].filter(Boolean).join(' ');
}
