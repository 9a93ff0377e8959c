import type { ImportNoun } from '../../../../platform/module/import-noun.ts';
import { headsOfModels } from './import/model-heads.delivered.ts';
import { keyOf } from './import/resolve-models.ts';
import { undoModels } from './import/undo-models.ts';
import { planModels, writeModels } from './import/write-models.ts';

export const modelImport: ImportNoun = {
  noun: 'asset-models',
  textKey: 'assets:model.plural',
  permission: 'asset_model.change',
  hasCustomer: false,
  page: '/asset-models/{id}',
  columns: async () => headsOfModels.map((head) => ({ ...head, label: { textKey: `assets:model.${head.key}` } })),
  keyOf: ({ values: { maker, name } }) => (maker && name ? keyOf({ maker, name }) : null),
  plan: planModels,
  write: writeModels,
  undo: undoModels,
};
