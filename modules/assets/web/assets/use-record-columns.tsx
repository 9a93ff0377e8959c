import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { AssetRow } from '../../asset.contract.ts';

/** The rest of the record, for whoever wants it in the list. */
export function useRecordColumns(): Column<AssetRow>[] {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const day = (at: string | null) => at && format.day(at);
  const seldom = { shown: 'at_wish' } as const;
  return [
    { key: 'assetTag', title: t('asset.assetTag'), width: 120, ...seldom, render: (row) => row.assetTag },
    { key: 'hostName', title: t('asset.hostName'), width: 130, ...seldom, render: (row) => row.hostName },
    {
      key: 'macAddresses',
      title: t('asset.macAddresses'),
      width: 150,
      ...seldom,
      render: (row) => row.macAddresses.join(' '),
    },
    {
      key: 'operatingSystem',
      title: t('asset.operatingSystem'),
      width: 150,
      ...seldom,
      render: (row) => row.operatingSystem,
    },
    { key: 'seat', title: t('asset.seat'), width: 90, ...seldom, render: (row) => row.seat },
    { key: 'custodian', title: t('asset.custodian'), width: 90, ...seldom, render: (row) => row.custodian?.name },
    { key: 'supplier', title: t('asset.supplier'), width: 140, ...seldom, render: (row) => row.supplier?.name },
    {
      key: 'price',
      title: t('asset.price'),
      width: 110,
      ...seldom,
      render: (row) => row.price && format.money(row.price),
    },
    { key: 'purchasedOn', title: t('asset.purchasedOn'), width: 110, ...seldom, render: (row) => day(row.purchasedOn) },
    { key: 'liveOn', title: t('asset.liveOn'), width: 110, ...seldom, render: (row) => day(row.liveOn) },
    {
      key: 'warrantyUntil',
      title: t('asset.warrantyUntil'),
      width: 110,
      ...seldom,
      render: (row) => day(row.warrantyUntil),
    },
    {
      key: 'supportEndedOn',
      title: t('asset.supportEndedOn'),
      width: 110,
      ...seldom,
      render: (row) => day(row.supportEndedOn),
    },
  ];
}
