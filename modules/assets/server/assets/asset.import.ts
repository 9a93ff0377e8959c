import type { Tx } from '../../../../platform/database/tx.ts';
import type { ImportColumn, ImportGiven, ImportNoun } from '../../../../platform/module/import-noun.ts';
import { customImport } from '../../../custom-fields/index.ts';
import { assetKey, readCells } from './import/read-asset-cells.ts';
import { headsOfAssets } from './import/asset-heads.delivered.ts';
import { planAssets } from './import/plan-assets.ts';
import { undoAssets } from './import/undo-assets.ts';
import { writeAssets } from './import/write-assets.ts';

export const assetImport: ImportNoun = {
  noun: 'assets',
  textKey: 'assets:asset.plural',
  permission: 'asset.import',
  hasCustomer: true,
  page: '/assets/{id}',
  columns: assetColumns,
  keyOf,
  plan: planAssets,
  write: writeAssets,
  undo: undoAssets,
};

async function assetColumns(tx: Tx): Promise<ImportColumn[]> {
  const { columns } = await customImport(tx, 'asset');
  const own = headsOfAssets.map(({ textKey, hint, ...head }) => ({
    ...head,
    label: { textKey: textKey ?? `assets:asset.${head.key}` },
    ...(hint && { hintKey: `assets:hint.${hint}` }),
  }));
  return [...own, ...columns];
}

/** A number is the provider's, a serial number its maker's: of two customers it may be the same. */
function keyOf({ values }: ImportGiven): string | null {
  // which kind it is matters to no key
  const { fields } = readCells(values, () => undefined);
  const key = assetKey(fields);
  return key && (fields.number ? key : `${values['customer'] ?? ''} ${key}`);
}
