import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { customExportColumns } from '../../../custom-fields/index.ts';
import { listAssets } from '../../asset-list.contract.ts';
import type { AssetRow } from '../../asset.contract.ts';

const columns: readonly ExportColumn<AssetRow>[] = [
  text('number', (row) => row.number),
  text('name', (row) => row.name),
  { ...column('kind'), kind: { as: 'word', below: 'catalogue:asset_kind' }, valueOf: (row) => row.kind },
  { ...column('status'), kind: { as: 'word', below: 'assets:status' }, valueOf: (row) => row.status },
  text('customer', (row) => row.customer.name),
  text('user', (row) => row.user?.name ?? null),
  text('department', (row) => row.department?.name ?? null),
  text('site', (row) => row.site?.name ?? null),
  text('maker', (row) => row.maker),
  text('model', (row) => row.model),
  text('serialNumber', (row) => row.serialNumber),
  text('assetTag', (row) => row.assetTag),
  text('hostName', (row) => row.hostName),
  text('ipAddress', (row) => row.ipAddress),
  text('macAddresses', (row) => row.macAddresses.join(', ') || null),
  text('operatingSystem', (row) => row.operatingSystem),
  text('seat', (row) => row.seat),
  text('custodian', (row) => row.custodian?.name ?? null),
  { ...column('price'), kind: { as: 'number' }, valueOf: (row) => (row.price ? Number(row.price.amount) : null) },
  text('supplier', (row) => row.supplier?.name ?? null),
  day('purchasedOn'),
  day('liveOn'),
  day('warrantyUntil'),
  day('supportEndedOn'),
  { ...column('createdAt'), kind: { as: 'instant' }, valueOf: (row) => row.createdAt },
];

export const assetExport = tableExport({
  name: 'assets',
  titleKey: 'assets:asset.plural',
  list: listAssets,
  columns,
  ownColumns: (tx) => customExportColumns(tx, 'asset'),
});

function text(key: string, valueOf: (row: AssetRow) => string | null): ExportColumn<AssetRow> {
  return { ...column(key), kind: { as: 'text' }, valueOf };
}

function day(key: 'purchasedOn' | 'liveOn' | 'warrantyUntil' | 'supportEndedOn'): ExportColumn<AssetRow> {
  return { ...column(key), kind: { as: 'day' }, valueOf: (row) => row[key] };
}

function column(key: string) {
  return { key, label: { textKey: `assets:asset.${key}` } };
}
