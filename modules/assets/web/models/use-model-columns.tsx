import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import type { AssetModelRow } from '../../asset-model.contract.ts';
import { useAssetWords } from '../assets/use-asset-words.ts';
import { useModelWords } from './use-model-words.ts';

export function useModelColumns(): Column<AssetModelRow>[] {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const words = useAssetWords();
  const { source } = useModelWords();
  const day = (text: string | null) => text && format.day(text);
  return [
    {
      key: 'maker',
      title: t('model.maker'),
      width: 160,
      shown: 'always',
      sort: { ascending: 'title' },
      render: (row) => row.maker,
    },
    {
      key: 'name',
      title: t('model.name'),
      shown: 'always',
      render: (row) => <Go to={`/asset-models/${row.id}`}>{row.name}</Go>,
    },
    { key: 'partNumber', title: t('model.partNumber'), width: 180, render: (row) => row.partNumber },
    { key: 'kind', title: t('model.kind'), width: 110, render: (row) => row.kind && words.kind(row.kind) },
    {
      key: 'units',
      title: t('model.units'),
      width: 100,
      align: 'end',
      render: (row) => row.units !== null && `${format.number(row.units)} ${t('model.unitsUnit')}`,
    },
    {
      key: 'saleEndedOn',
      title: t('model.saleEndedOn'),
      width: 120,
      shown: 'at_wish',
      render: (row) => day(row.saleEndedOn),
    },
    { key: 'supportEndedOn', title: t('model.supportEndedOn'), width: 120, render: (row) => day(row.supportEndedOn) },
    { key: 'source', title: t('model.source'), width: 90, render: (row) => source(row.source) },
    {
      key: 'createdAt',
      title: t('model.createdAt'),
      width: 150,
      shown: 'at_wish',
      sort: { descending: 'createdAt' },
      render: (row) => <InstantText at={row.createdAt} />,
    },
  ];
}
