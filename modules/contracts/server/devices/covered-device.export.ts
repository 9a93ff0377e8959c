import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listCoveredDevices, type DeviceRow } from '../../covered-device.contract.ts';

const columns: readonly ExportColumn<DeviceRow>[] = [
  { ...column('number'), kind: { as: 'text' }, valueOf: (row) => row.asset.number },
  { ...column('name'), kind: { as: 'text' }, valueOf: (row) => row.asset.name },
  { ...column('kind'), kind: { as: 'word', below: 'catalogue:asset_kind' }, valueOf: (row) => row.kind },
  { ...column('serialNumber'), kind: { as: 'text' }, valueOf: (row) => row.serialNumber },
  { ...column('customer'), kind: { as: 'text' }, valueOf: (row) => row.customer.name },
  { ...column('fromDay'), kind: { as: 'day' }, valueOf: (row) => row.fromDay },
  { ...column('untilDay'), kind: { as: 'day' }, valueOf: (row) => row.untilDay },
  { ...column('isAnnexed'), kind: { as: 'yes_no' }, valueOf: (row) => row.isAnnexed },
  { ...column('cameBy'), kind: { as: 'word', below: 'contracts:device.cameBys' }, valueOf: (row) => row.cameBy },
  { ...column('leftBy'), kind: { as: 'word', below: 'contracts:device.leftBys' }, valueOf: (row) => row.leftBy },
];

export const deviceExport = tableExport({
  name: 'covered_devices',
  titleKey: 'contracts:device.plural',
  list: listCoveredDevices,
  columns,
});

function column(key: string) {
  return { key, label: { textKey: `contracts:device.${key}` } };
}
