import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import type { DeviceRow } from '../../covered-device.contract.ts';

export function useDeviceColumns(): Column<DeviceRow>[] {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const kinds = useCodes('asset_kind');
  return [
    {
      key: 'number',
      title: t('device.number'),
      width: 130,
      shown: 'always',
      render: ({ asset }) => <Go to={`/assets/${asset.id}`}>{asset.number}</Go>,
    },
    { key: 'name', title: t('device.name'), render: ({ asset }) => asset.name },
    { key: 'kind', title: t('device.kind'), width: 90, render: ({ kind }) => kinds.nameOf(kind) },
    { key: 'serialNumber', title: t('device.serialNumber'), width: 140, render: (row) => row.serialNumber },
    { key: 'customer', title: t('device.customer'), width: 150, render: ({ customer }) => customer.name },
    { key: 'fromDay', title: t('device.fromDay'), width: 120, render: ({ fromDay }) => format.day(fromDay) },
    {
      key: 'untilDay',
      title: t('device.untilDay'),
      width: 120,
      render: ({ untilDay }) => (untilDay ? format.day(untilDay) : t('party.asContract')),
    },
    {
      key: 'isAnnexed',
      title: t('device.isAnnexed'),
      width: 130,
      render: ({ isAnnexed }) => (
        <Status tone={isAnnexed ? 'good' : 'soon'} text={t(isAnnexed ? 'device.annexed' : 'device.added')} />
      ),
    },
    { key: 'cameBy', title: t('device.cameBy'), width: 140, render: ({ cameBy }) => t(`device.cameBys.${cameBy}`) },
    {
      key: 'leftBy',
      title: t('device.leftBy'),
      width: 120,
      render: ({ leftBy }) => leftBy && t(`device.leftBys.${leftBy}`),
    },
  ];
}
