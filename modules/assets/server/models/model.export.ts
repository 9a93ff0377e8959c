import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listAssetModels, type AssetModelRow } from '../../asset-model.contract.ts';

const word = (key: string) => ({ textKey: `assets:model.${key}` });

const columns: readonly ExportColumn<AssetModelRow>[] = [
  { key: 'maker', label: word('maker'), kind: { as: 'text' }, valueOf: (row) => row.maker },
  { key: 'name', label: word('name'), kind: { as: 'text' }, valueOf: (row) => row.name },
  { key: 'partNumber', label: word('partNumber'), kind: { as: 'text' }, valueOf: (row) => row.partNumber },
  { key: 'kind', label: word('kind'), kind: { as: 'word', below: 'catalogue:asset_kind' }, valueOf: (row) => row.kind },
  { key: 'units', label: word('units'), kind: { as: 'number' }, valueOf: (row) => row.units },
  { key: 'saleEndedOn', label: word('saleEndedOn'), kind: { as: 'day' }, valueOf: (row) => row.saleEndedOn },
  { key: 'supportEndedOn', label: word('supportEndedOn'), kind: { as: 'day' }, valueOf: (row) => row.supportEndedOn },
  {
    key: 'source',
    label: word('source'),
    kind: { as: 'word', below: 'assets:model.sources' },
    valueOf: (row) => row.source,
  },
  { key: 'createdAt', label: word('createdAt'), kind: { as: 'instant' }, valueOf: (row) => row.createdAt },
];

export const modelExport = tableExport({
  name: 'asset-models',
  titleKey: 'assets:model.plural',
  list: listAssetModels,
  columns,
});
