import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { contactOf, staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { codeLists, type CodeList } from '../../code-list.contract.ts';
import { addCodeItem } from './add-code-item.ts';
import { changeCodeItem } from './change-code-item.ts';
import { codeExists } from './code-exists.ts';
import { deliveredCodes } from './code-item.delivered.ts';
import { listCodeLists } from './list-code-lists.ts';
import { reinstateCodeItem } from './reinstate-code-item.ts';
import { retireCodeItem } from './retire-code-item.ts';

const ground = await openGround();
after(() => ground.close());
const yunfan = await ground.found('yunfan');
const other = await ground.found('other');
const keeper = staffWith('code_list.change');

async function itemsOf(list: CodeList, provider = yunfan) {
  const { lists } = await provider.as(keeper, (tx) => listCodeLists(tx));
  return lists.find((one) => one.list === list)?.items ?? [];
}

async function itemOf(list: CodeList, code: string) {
  const item = (await itemsOf(list)).find((one) => one.code === code);
  assert.ok(item);
  return item;
}

function refuses(code: string, field?: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code && error.field === field;
}

test('a new provider gets all lists with the delivered codes in their order, to be named by texts', async () => {
  for (const list of codeLists) {
    const items = await itemsOf(list);
    assert.deepEqual(
      items.map(({ code }) => code),
      deliveredCodes[list],
    );
    assert.ok(items.every(({ name, isDelivered }) => name === null && isDelivered));
  }
});

test("adds a provider's own item last, numbered when it brings no code", async () => {
  const add = (name: string, code?: string) =>
    yunfan.as(keeper, (tx) => addCodeItem(tx, { list: 'resolution_code', name, ...(code && { code }) }));
  const [first, second, coded] = [await add('重装系统'), await add('更换耗材'), await add('清洁保养', 'cleaned')];
  assert.deepEqual([first.code, second.code, coded.code], ['own_1', 'own_2', 'cleaned']);
  assert.equal(coded.position, deliveredCodes.resolution_code.length + 2);
  assert.ok(await yunfan.as(keeper, (tx) => codeExists(tx, 'resolution_code', 'cleaned')));
  assert.ok(!(await other.as(keeper, (tx) => codeExists(tx, 'resolution_code', 'cleaned'))));
});

test('refuses a code and a name that its list has', async () => {
  const list = 'resolution_code';
  const code = yunfan.as(keeper, (tx) => addCodeItem(tx, { list, code: 'permanent', name: '彻底解决' }));
  await assert.rejects(code, refuses('code_item.code_taken', 'code'));
  const name = yunfan.as(keeper, (tx) => addCodeItem(tx, { list, name: '重装系统' }));
  await assert.rejects(name, refuses('code_item.name_taken', 'name'));
});

test('renames a delivered item and gives it its delivered name back', async () => {
  const { id: codeItem } = await itemOf('channel', 'walk_in');
  const renamed = await yunfan.as(keeper, (tx) => changeCodeItem(tx, { codeItem, name: '前台' }), { seenRevision: 1 });
  assert.equal(renamed.name, '前台');
  const back = await yunfan.as(keeper, (tx) => changeCodeItem(tx, { codeItem, name: null }), { seenRevision: 2 });
  assert.equal(back.name, null);
});

test("refuses to take the name of a provider's own item", async () => {
  const { id: codeItem } = await itemOf('resolution_code', 'own_1');
  const nameless = yunfan.as(keeper, (tx) => changeCodeItem(tx, { codeItem, name: null }));
  await assert.rejects(nameless, refuses('code_item.name_missing', 'name'));
});

test('moves an item within its list', async () => {
  const { id: codeItem } = await itemOf('handling_mode', 'self_service');
  await yunfan.as(keeper, (tx) => changeCodeItem(tx, { codeItem, position: 0 }));
  const items = await itemsOf('handling_mode');
  assert.deepEqual(
    items.map(({ code }) => code),
    ['self_service', 'phone', 'remote', 'on_site', 'email'],
  );
  assert.deepEqual(
    items.map(({ position }) => position),
    [0, 1, 2, 3, 4],
  );
});

test('refuses a stale save', async () => {
  const { id: codeItem } = await itemOf('channel', 'fax');
  const save = () => yunfan.as(keeper, (tx) => changeCodeItem(tx, { codeItem, name: '传真机' }), { seenRevision: 1 });
  await save();
  await assert.rejects(save(), refuses('stale'));
});

test('a retired item can be taken by nothing new until it is brought back', async () => {
  const { id: codeItem } = await itemOf('cancel_reason', 'withdrawn');
  const retired = await yunfan.as(keeper, (tx) => retireCodeItem(tx, { codeItem }));
  assert.deepEqual(retired.abilities, ['change', 'reinstate']);
  assert.ok(!(await yunfan.as(keeper, (tx) => codeExists(tx, 'cancel_reason', 'withdrawn'))));
  await yunfan.as(keeper, (tx) => reinstateCodeItem(tx, { codeItem }));
  assert.ok(await yunfan.as(keeper, (tx) => codeExists(tx, 'cancel_reason', 'withdrawn')));
});

test("another provider's item is not found", async () => {
  const [foreign] = await itemsOf('channel', other);
  const changing = yunfan.as(keeper, (tx) => retireCodeItem(tx, { codeItem: foreign?.id ?? '' }));
  await assert.rejects(changing, refuses('not_found'));
});

test("customers' people read the lists", async () => {
  const { lists, abilities } = await yunfan.as(contactOf(newId()), (tx) => listCodeLists(tx));
  assert.equal(lists.length, codeLists.length);
  assert.deepEqual(abilities, []);
});
