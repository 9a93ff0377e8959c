import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { utils, write } from '@e965/xlsx';
import { customers } from '../../demo/cast/cast.ts';
import { listContacts } from '../../modules/customers/contact.contract.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const heads = ['员工姓名', '工号', '手机号码', '内部备注'];
const people = [
  ['高翔', 'E7001', '13911110001', '甲'],
  ['林芝', 'E7002', '13911110002', '乙'],
  // Excel took the number for an amount, and the name is missing
  ['马超', '6.37702E+15', '13911110003', '丙'],
  [null, 'E7004', '13911110004', '丁'],
  ['罗敏', 'E7005', '13911110005', '戊'],
];

function sheetOf(rows: readonly (readonly (string | null)[])[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), '人员');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

async function handIn(visitor: Visitor, name: string, buffer: Buffer): Promise<void> {
  const { words, page } = visitor;
  await visitor.goTo('/imports/new?noun=contacts');
  await visitor.arriveAt(words('imports:import.new'));
  await page.getByRole('radio', { name: words('customers:contact.plural') }).check();
  await visitor.pick(words('imports:import.customer'), '东海', customers.donghai.name);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await visitor.button(words('imports:import.start')).click();
}

test('a list of people comes in from a sheet: columns, check, confirmation, records, and back out again', async () => {
  const visitor = await stage.seat('manager');
  const { words, page } = visitor;
  await visitor.goTo('/imports');
  await visitor.read(words('imports:import.emptyText'));

  await handIn(visitor, '东海通讯录.xlsx', sheetOf([heads, ...people]));
  await visitor.read(words('imports:mapping.title'));
  const row = page.getByRole('row', { name: /手机号码/ });
  await row.getByText(words('customers:contact.mobile'), { exact: true }).waitFor();
  assert.deepEqual(await visitor.accessFaults(), []);
  await visitor.button(words('imports:mapping.check')).click();

  await visitor.read(words('imports:check.title'));
  await visitor.read(words('imports:fault.empty'));
  const table = visitor.rows(words('imports:check.title'));
  await table.nth(1).waitFor();
  assert.equal(await table.count(), 2);
  assert.deepEqual(await visitor.accessFaults(), []);
  const contactsBefore = await stage.world.as('manager').ask(listContacts, { query: { q: 'E7001' } });
  assert.deepEqual(contactsBefore.items, []);

  await visitor.button(words('imports:check.confirm')).click();
  const question = words('imports:check.confirmTitle', { create: '3', update: '0' });
  await visitor.dialog.getByText(question).last().waitFor();
  await visitor.answer(words('imports:check.confirm'));
  await visitor.read(words('imports:done.title'));
  await visitor.read(words('imports:done.summary', { create: '3', update: '0', same: '0', fault: '2' }));

  await visitor.goTo('/contacts');
  await page.getByRole('link', { name: '高翔' }).waitFor();
  await visitor.goTo('/imports');
  await page.getByRole('link', { name: '东海通讯录.xlsx' }).click();
  await visitor.button(words('imports:done.undo')).click();
  await visitor.answer(words('imports:done.undoConfirm'));
  await visitor.read(words('imports:done.undoneSummary', { undone: '3' }));
  await visitor.goTo('/contacts');
  await visitor.settle();
  assert.equal(await page.getByRole('link', { name: '高翔' }).count(), 0);
});

test('a file that is no sheet is refused in words, and a cancelled import leaves nothing', async () => {
  const visitor = await stage.seat('manager', { locale: 'en' });
  const { words } = visitor;
  await handIn(visitor, 'letter.xlsx', Buffer.from('%PDF-1.7\0 a letter'));
  await visitor.read(words('imports:failure.not_a_sheet'));

  await handIn(visitor, 'people.xlsx', sheetOf([heads, ...people]));
  await visitor.read(words('imports:mapping.title'));
  await visitor.button(words('imports:done.cancel')).click();
  await visitor.answer(words('imports:done.cancel'));
  await visitor.read(words('imports:done.cancelledTitle'));
});
