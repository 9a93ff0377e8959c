import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { contactOf, staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { addCategory } from './add-category.ts';
import { changeCategory } from './change-category.ts';
import { readCategory } from './read-category.ts';
import { requirementsOf } from './requirements-of.ts';

const ground = await openGround();
after(() => ground.close());
const yunfan = await ground.found('yunfan');
const keeper = staffWith('category.change');

test('whatever a category asks is asked of all below it, from the top down and once', async () => {
  const top = await yunfan.as(keeper, (tx) =>
    addCategory(tx, { name: '机房', requiredFields: ['site', 'custom.ziduan'], checklist: [{ text: '登记进出' }] }),
  );
  const below = await yunfan.as(keeper, (tx) =>
    addCategory(tx, {
      parentId: top.id,
      name: '空调',
      requiredFields: ['asset', 'site'],
      checklist: [{ text: '拍照' }],
    }),
  );
  const asked = await yunfan.as(keeper, (tx) => requirementsOf(tx, below.id));
  assert.deepEqual(asked.requiredFields, ['site', 'custom.ziduan', 'asset']);
  assert.deepEqual(
    asked.checklist.map(({ text }) => text),
    ['登记进出', '拍照'],
  );
  assert.deepEqual(await yunfan.as(keeper, (tx) => requirementsOf(tx, null)), { requiredFields: [], checklist: [] });
});

test('a line of the checklist keeps its key while its words change, and no key stands twice', async () => {
  const category = await yunfan.as(keeper, (tx) => addCategory(tx, { name: '迁移', checklist: [{ text: '备份' }] }));
  const [{ key } = { key: '' }] = category.checklist;
  const lines = [
    { key, text: '备份数据' },
    { key, text: '核对' },
  ];
  const changed = await yunfan.as(keeper, (tx) => changeCategory(tx, { category: category.id, checklist: lines }));
  assert.equal(changed.checklist[0]?.key, key);
  assert.notEqual(changed.checklist[1]?.key, key);
});

test("customers' people are not shown what resolving asks for", async () => {
  const asked = { requiredFields: ['site'], checklist: [{ text: '内部检查' }] };
  const { id } = await yunfan.as(keeper, (tx) => addCategory(tx, { name: '巡检', ...asked }));
  const seen = await yunfan.as(contactOf(newId()), (tx) => readCategory(tx, { category: id }));
  assert.deepEqual([seen.requiredFields, seen.checklist], [[], []]);
});
