import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../harness/service-desk.ts';
import { recordSupplier } from '../../modules/suppliers/server/suppliers/record-supplier.ts';
import { retireSupplier } from '../../modules/suppliers/server/suppliers/retire-supplier.ts';
import { recordModel } from '../../modules/assets/server/models/record-model.ts';
import { retireModel } from '../../modules/assets/server/models/retire-model.ts';
import { changeAsset } from '../../modules/assets/server/assets/change-asset.ts';
import { recordAsset } from '../../modules/assets/server/assets/record-asset.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai } = desk;
const at = as(manager, '10:00');

const machine = { name: '台式机', kind: 'desktop', customerId: donghai.id };

test('a model or supplier out of use is named by nobody anew, and kept by what named it before', async () => {
  const supplier = await at((tx) => recordSupplier(tx, { name: '甬城电脑', kinds: ['supplier', 'maintainer'] }));
  const model = await at((tx) => recordModel(tx, { maker: 'HP', name: 'M405' }));
  const named = { modelId: model.id, supplierId: supplier.id, maintainerId: supplier.id };
  const { id } = await at((tx) => recordAsset(tx, { ...machine, ...named }));
  const other = await at((tx) => recordAsset(tx, machine));
  await at((tx) => retireSupplier(tx, { supplier: supplier.id }));
  await at((tx) => retireModel(tx, { model: model.id }));

  for (const [field, value] of Object.entries(named)) {
    const refused = refuses('unknown_reference', field);
    await assert.rejects(
      at((tx) => recordAsset(tx, { ...machine, [field]: value })),
      refused,
    );
    await assert.rejects(
      at((tx) => changeAsset(tx, { asset: other.id, [field]: value })),
      refused,
    );
  }
  const kept = await at((tx) => changeAsset(tx, { asset: id, ...named, note: '已停售' }));
  assert.deepEqual(
    [kept.supplier?.name, kept.maintainer?.name, kept.catalogueModel?.name],
    ['甬城电脑', '甬城电脑', 'HP M405'],
  );
});
