import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../../../test/cast/world.ts';
import { addCategory, changeCategory, listCategories } from '../category.contract.ts';
import { codeLists, listCodeLists } from '../code-list.contract.ts';
import { changePriorityMatrix, readPriorityMatrix } from '../priority.contract.ts';

const world = await openWorld();
after(() => world.close());
const admin = world.as('admin');

async function repair() {
  const { items } = await admin.ask(listCategories, { query: { q: '硬件 维修' } });
  return items[0] ?? assert.fail();
}

test('saves a category for whoever has seen its newest state, and for nobody else', async () => {
  const { id: category, revision } = await repair();
  const save = (headers: Record<string, string>) =>
    admin.try(changeCategory, { params: { category }, body: { isBilledSeparately: true }, headers });
  assert.equal((await save({})).status, 428);
  const saved = await save({ 'if-match': `"r${revision}"` });
  assert.equal(saved.status, 200);
  assert.equal(saved.headers['etag'], `"r${revision + 1}"`);
  assert.equal((await save({ 'if-match': `"r${revision}"` })).status, 412);
});

test('tells an unknown field and a taken name at the field', async () => {
  const unknown = await admin.send('POST', '/api/v1/categories', { body: { name: '杂项', colour: 'red' } });
  assert.equal(unknown.status, 422);
  assert.match(JSON.stringify(unknown.body), /"field":"colour"/);
  const taken = await admin.try(addCategory, { body: { name: '服务' } });
  assert.equal(taken.status, 409);
  assert.match(JSON.stringify(taken.body), /"field":"name".*已有名为“服务”的分类/);
});

test('whoever may not change gets everything to read, and no ability', async () => {
  const contact = world.as('caller');
  const { items, abilities } = await contact.ask(listCategories, { query: {} });
  assert.ok(items.every((category) => category.abilities.length === 0 && category.defaultTeam === null));
  assert.deepEqual(abilities, []);
  assert.equal((await contact.ask(listCodeLists)).lists.length, codeLists.length);
  const { cells } = await contact.ask(readPriorityMatrix);
  assert.equal((await contact.try(changePriorityMatrix, { body: { cells } })).status, 403);
});
