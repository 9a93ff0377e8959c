import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { deliverCodeLists } from './deliver-code-lists.ts';
import { allItems } from './code-item.store.ts';

const ground = await openGround();
after(() => ground.close());
const [provider, other] = [await ground.found('yunfan'), await ground.found('other')];
const keeper = staffWith();
const itemsOf = (where: typeof provider) => where.as(keeper, allItems);

test('a provider from before a list came has it afterwards, once, and keeps its others as they are', async () => {
  const before = await itemsOf(provider);
  await ground.owner.query('alter table code_item no force row level security');
  await ground.owner.query(`delete from code_item where tenant_id = $1 and list = 'asset_kind'`, [provider.id]);
  await ground.owner.query(`delete from code_item where tenant_id = $1 and code = 'routine'`, [provider.id]);
  await ground.owner.query('alter table code_item force row level security');
  await provider.as(keeper, deliverCodeLists);
  await provider.as(keeper, deliverCodeLists);
  const codes = (items: typeof before) => items.map(({ list, code }) => `${list} ${code}`);
  assert.deepEqual(
    codes(await itemsOf(provider)),
    codes(before).filter((code) => code !== 'channel routine'),
  );
  assert.equal((await itemsOf(other)).length, before.length);
});
