import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { customers } from '../../demo/cast/cast.ts';
import { recordDocument } from '../../modules/documents/document.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const customerId = world.ids.customer.donghai;
const title = '核心交换机配置';

test('by keyboard a configuration is pasted, a version is added, and what is different is marked', async () => {
  const admin = await stage.seat('admin');
  const { page, words } = admin;
  const keys = new Keyboard(admin);
  await admin.goTo('/documents');
  await admin.read(words('documents:document.emptyTitle'));
  assert.deepEqual(await admin.accessFaults(), []);
  await page
    .getByRole('button', { name: words('documents:document.new') })
    .last()
    .focus();
  await keys.press('Enter');
  await keys.cursorIn(words('documents:document.title'));
  await keys.type(title);
  await admin.settle();
  await keys.tabTo(words('documents:document.kind'));
  await keys.choose(words('catalogue:document_kind.configuration'));
  await keys.tabTo(words('documents:document.customer'));
  await keys.choose('东海', customers.donghai.name);
  await page.getByLabel(words('documents:version.byPaste')).check();
  await admin.enter({
    [words('documents:version.pastedName')]: 'core-switch.cfg',
    [words('documents:version.pastedText')]: 'hostname core-1\nvlan 10 办公网络',
  });
  assert.deepEqual(await admin.accessFaults(), []);
  await keys.press('Control+Enter');
  await admin.arriveAt(title);
  await admin.read(words('documents:version.only'));
  assert.deepEqual(await admin.accessFaults(), []);

  await admin.button(words('documents:version.add')).focus();
  await keys.press('Enter');
  await admin.dialog.waitFor();
  await admin.enter({
    [words('documents:version.pastedText')]: 'hostname core-1\nvlan 10 会议网络',
    [words('documents:version.note')]: '办公网络改作会议网络',
  });
  await keys.press('Control+Enter');
  await admin.dialog.waitFor({ state: 'hidden' });
  await admin.button(words('documents:version.compare')).focus();
  await keys.press('Enter');
  await admin.arriveAt(words('documents:compare.title'));
  await page.locator('ins', { hasText: '会议' }).waitFor();
  await page.locator('del', { hasText: '办公' }).waitFor();
  await page.getByText(words('documents:compare.split')).click();
  await page.locator('ins', { hasText: '会议' }).waitFor();
  assert.deepEqual(await admin.accessFaults(), []);

  await admin.goTo(`/documents?q=${encodeURIComponent('会议网络')}`);
  await page.locator('mark', { hasText: '会议网络' }).waitFor();
  assert.deepEqual(await admin.accessFaults(), []);
});

test('what is released stands in the portal, is found by what it says, and is saved as it was pasted', async () => {
  const version = { pasted: { name: '卡纸处理.txt', text: '打开右侧盖板，缓慢拉出纸张' } };
  const body = { title: '打印机卡纸处理', kind: 'manual', customerId, isReleased: true, version };
  await world.as('admin').ask(recordDocument, { body });
  const user = await stage.seat('caller');
  const { page, words } = user;
  await page.setViewportSize({ width: 360, height: 740 });
  await user.goTo('/portal/documents');
  await user.read('打印机卡纸处理');
  assert.deepEqual(await user.accessFaults(), []);
  await user.enter({ [words('documents:portal.find')]: '盖板' });
  await page.keyboard.press('Enter');
  await user.read(/右侧盖板/);
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: words('documents:portal.download') }).click();
  // a system without a language calls every file the same that has no Latin letter in its name
  assert.equal(await readFile(await (await saved).path(), 'utf8'), version.pasted.text);
  await user.enter({ [words('documents:portal.find')]: '没有这个词' });
  await page.keyboard.press('Enter');
  await user.read(words('documents:portal.none'));
});

test('a doubtful row of a register is left out by hand, and the count says so', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  const keys = new Keyboard(manager);
  await manager.goTo('/imports/new?noun=assets');
  await manager.arriveAt(words('imports:import.new'));
  await manager.pick(words('imports:import.customer'), '东海', customers.donghai.name);
  const rows =
    'Asset Tag,Asset Name,Category,Serial\r\nSN-1,一号机,Desktops,PF-0001\r\nSN-2,二号机,Laptops,To be filled by O.E.M.';
  const buffer = Buffer.from(rows);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'snipe-it.csv', mimeType: 'application/octet-stream', buffer });
  await manager.button(words('imports:import.start')).click();
  await manager.read(words('imports:mapping.title'));
  await manager.button(words('imports:mapping.check')).click();
  await manager.read(words('imports:check.title'));
  await page.getByText(words('imports:check.doubtful'), { exact: true }).click();
  await manager.read(words('imports:check.doubt'));
  assert.deepEqual(await manager.accessFaults(), []);
  await page.getByRole('row', { name: /二号机/ }).click();
  await manager.button(words('imports:check.leaveOut')).focus();
  await keys.press('Enter');
  await manager.button(words('imports:check.takeAfterAll')).waitFor();
  assert.deepEqual(await manager.accessFaults(), []);
  await manager.button(words('imports:check.confirm')).click();
  await manager.answer(words('imports:check.confirm'));
  await manager.read(words('imports:done.summary', { create: '1', update: '0', same: '0', fault: '1' }));
});
