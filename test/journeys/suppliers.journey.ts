import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { utils, write } from '@e965/xlsx';
import { listSuppliers, recordSupplier, retireSupplier } from '../../modules/suppliers/supplier.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const lianchuang = '宁波联创电脑有限公司';

const sheet = [
  ['单位名称', '类型', '总机', '联系人', '联系人手机'],
  ['太平洋保险宁波分公司', '保险', '0574-87008888', '郑宁', '13911220001'],
  ['甬江再生资源', '回收、供货', '0574-8700 9999', null, null],
  ['海曙租赁', '朋友', null, null, null],
];

function bookOf(rows: readonly (readonly (string | null)[])[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), '供应商');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

test('by keyboard alone a supplier is recorded with who is called there, and one of the same name is refused in words', async () => {
  const admin = await stage.seat('admin');
  const { page, words } = admin;
  const keys = new Keyboard(admin);
  await admin.goTo('/suppliers');
  await admin.read(words('suppliers:supplier.emptyTitle'));
  assert.deepEqual(await admin.accessFaults(), []);
  // the empty list teaches how to begin
  await page
    .getByRole('button', { name: words('suppliers:supplier.new') })
    .last()
    .focus();
  await keys.press('Enter');
  await keys.cursorIn(words('suppliers:supplier.name'));
  await keys.type(lianchuang);
  await keys.tabTo(words('suppliers:supplier.phone'));
  await keys.type('400-610-8888');
  await keys.tabToButton(words('suppliers:person.add'));
  await keys.press('Enter');
  // the cursor waits in the new line
  await keys.cursorIn(words('suppliers:person.name'));
  await keys.type('陆晓峰');
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.type('139 0000 2222');
  assert.deepEqual(await admin.accessFaults(), []);
  await keys.press('Control+Enter');
  await admin.arriveAt(lianchuang);
  const person = page.getByRole('row', { name: /陆晓峰/ });
  await person.getByRole('link', { name: '139 0000 2222' }).waitFor();
  assert.deepEqual(await admin.accessFaults(), []);

  await admin.moveTo('/suppliers/new');
  await keys.cursorIn(words('suppliers:supplier.name'));
  await keys.type(`${lianchuang} `);
  await keys.press('Control+Enter');
  const refused = words('suppliers:refusal.supplier.name_taken', { name: lianchuang });
  await admin.faultAt(words('suppliers:supplier.name')).getByText(refused).waitFor();
});

test('from a sheet come those whose rows can be read, each with who is called first', async () => {
  const admin = await stage.seat('admin');
  const { page, words } = admin;
  await admin.goTo('/suppliers');
  await admin.button(words('suppliers:supplier.import')).click();
  await admin.arriveAt(words('imports:import.new'));
  const name = '供应商.xlsx';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bookOf(sheet) });
  await admin.button(words('imports:import.start')).click();
  await admin.read(words('imports:mapping.title'));
  await admin.button(words('imports:mapping.check')).click();
  await admin.read(words('suppliers:fault.kind', { text: '朋友' }));
  assert.deepEqual(await admin.accessFaults(), []);
  await admin.button(words('imports:check.confirm')).click();
  await admin.dialog
    .getByText(words('imports:check.confirmTitle', { create: '2', update: '0' }))
    .last()
    .waitFor();
  await admin.answer(words('imports:check.confirm'));
  await admin.read(words('imports:done.summary', { create: '2', update: '0', same: '0', fault: '1' }));
  await admin.goTo('/suppliers?kind=insurer');
  const rows = admin.rows(words('suppliers:supplier.plural'));
  await rows.filter({ hasText: '太平洋保险宁波分公司' }).filter({ hasText: '郑宁' }).waitFor();
  assert.equal(await rows.count(), 1);
});

test('one out of use is no longer listed, can be found again, and comes back only while its name is free', async () => {
  const client = world.as('admin');
  const body = { name: 'Kestrel Repairs', kinds: ['maintainer' as const] };
  const { id } = await client.ask(recordSupplier, { body });
  const admin = await stage.seat('admin', { locale: 'en' });
  const { page, words } = admin;
  await admin.goTo(`/suppliers/${id}`);
  await admin.button(words('suppliers:state.retire')).click();
  await admin.answer(words('suppliers:state.retire'));
  await admin.read(words('suppliers:state.retiredAt'));
  assert.deepEqual(await admin.accessFaults(), []);

  await admin.goTo('/suppliers?q=kestrel');
  await admin.read(words('suppliers:supplier.noneSuch'));
  await admin.goTo('/suppliers?q=kestrel&retired=with');
  await page.getByRole('link', { name: body.name }).click();
  await admin.arriveAt(body.name);
  const namesake = await client.ask(recordSupplier, { body: { ...body, name: 'KESTREL REPAIRS' } });
  await admin.button(words('suppliers:state.reinstate')).click();
  await admin.read(words('suppliers:refusal.supplier.name_taken', { name: body.name }));
  await client.ask(retireSupplier, {
    params: { supplier: namesake.id },
    headers: { 'if-match': `"r${namesake.revision}"` },
  });
  await admin.button(words('suppliers:state.reinstate')).click();
  await admin.read(words('suppliers:state.inUse'));
});

test('another provider sees nothing of them', async () => {
  const { id } = await world.as('admin').ask(recordSupplier, { body: { name: '只归华信', kinds: ['lessor'] } });
  const stranger = await stage.seat('stranger');
  const { words } = stranger;
  await stranger.goTo('/suppliers');
  await stranger.read(words('suppliers:supplier.emptyTitle'));
  await stranger.goTo(`/suppliers/${id}`);
  await stranger.failure.waitFor();
  assert.deepEqual(await world.as('stranger').ask(listSuppliers, { query: { retired: 'with' } }), {
    items: [],
    next: null,
  });
});
