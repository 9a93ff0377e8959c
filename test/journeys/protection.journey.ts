import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { changeBackup } from '../../modules/protection/backup.contract.ts';
import { recordVirusEvent } from '../../modules/protection/virus-event.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import { countProtection } from '../walls/protect-machine.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const customer = world.ids.customer.donghai;
const machine = (number: string) =>
  world.as('hotline').ask(recordAsset, { body: { number, name: '财务主机', kind: 'desktop', customerId: customer } });
const { id: asset } = await machine('DH-3001');
await machine('DH-3002');
/** The clock of the world stands in this week, on its Monday. */
const week = `/customers/${customer}/protection-week?weekOn=2026-11-23`;

test('by keyboard alone an engineer says what protects a machine, and that a virus was found on it', async () => {
  const engineer = await stage.seat('engineer');
  const { words, page } = engineer;
  const keys = new Keyboard(engineer);
  await engineer.goTo(`/assets/${asset}`);
  await engineer.arriveAt('DH-3001 财务主机');
  await engineer.button(words('protection:state.change')).focus();
  await keys.press('Enter');
  await page.getByRole('radio', { name: words('protection:state.antivirusKinds.unsaid') }).waitFor();
  await keys.tabTo(words('protection:state.antivirusKinds.unsaid'));
  // one step on, over the end, is the first
  await keys.press('ArrowRight');
  await keys.tabTo(words('protection:state.antivirusProduct'));
  await keys.type('火绒安全软件');
  await keys.tabTo(words('protection:state.missingPatches'));
  await keys.type('3');
  assert.deepEqual(await engineer.accessFaults(), []);
  await keys.press('Control+Enter');
  await engineer.read('火绒安全软件');
  await engineer.read(words('protection:state.states.protected'));

  await engineer.button(words('protection:virus.new')).focus();
  await keys.press('Enter');
  await keys.cursorIn(words('protection:virus.virusName'));
  await keys.type('Trojan.GenericKD.46');
  await keys.tabTo(words('protection:virus.foundAt'));
  await engineer.field(words('protection:virus.foundAt')).fill('2026-11-23T08:30');
  await keys.press('Control+Enter');
  await engineer.rows(words('protection:virus.plural')).filter({ hasText: 'Trojan.GenericKD.46' }).waitFor();
  assert.deepEqual(await engineer.accessFaults(), []);
});

test('a week is assessed and signed by keyboard, printed, and leads to the machines that lack protection', async () => {
  const engineer = await stage.seat('engineer');
  const { words, page } = engineer;
  const keys = new Keyboard(engineer);
  await engineer.goTo(week);
  await engineer.read('Trojan.GenericKD.46');
  await engineer.button(words('protection:assessment.new')).focus();
  await keys.press('Enter');
  await keys.cursorIn(words('protection:assessment.cause'));
  await keys.type('外来 U 盘');
  await keys.tabTo(words('protection:assessment.spread'));
  await keys.type('仅此一台');
  await keys.tabTo(words('protection:assessment.action'));
  await keys.type('隔离并全盘查杀');
  assert.deepEqual(await engineer.accessFaults(), []);
  await keys.press('Control+Enter');
  await engineer.read('仅此一台');
  await engineer.button(words('protection:assessment.correct')).waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: words('protection:week.print') }).press('Enter');
  const paper = await readFile(await (await saved).path());
  assert.equal(paper.toString('latin1', 0, 5), '%PDF-');
  await page.locator('dd').getByRole('link', { name: /^\d+$/ }).first().press('Enter');
  await engineer.arriveAt(words('protection:state.plural'));
  await engineer.rows(words('protection:state.plural')).filter({ hasText: 'DH-3002' }).waitFor();
  assert.equal(await engineer.rows(words('protection:state.plural')).filter({ hasText: 'DH-3001' }).count(), 0);
});

test('what is signed stands: a virus that was found since shows, and a correction leaves the first readable', async () => {
  const foundAt = '2026-11-23T00:40:00.000Z';
  const body = { assetId: asset, virusName: 'Worm.Autorun', foundAt, action: 'none' } as const;
  await world.as('engineer').ask(recordVirusEvent, { body });
  const manager = await stage.seat('manager', { locale: 'en' });
  const { words } = manager;
  const keys = new Keyboard(manager);
  await manager.goTo(week);
  await manager.read(words('protection:assessment.outrun', { before: '1', now: '2' }));
  await manager.button(words('protection:assessment.correct')).focus();
  await keys.press('Enter');
  await keys.cursorIn(words('protection:assessment.cause'));
  await keys.press('End');
  await keys.type(', two of them');
  await keys.press('Control+Enter');
  await manager.read(words('protection:assessment.corrected'));
  await manager.read('外来 U 盘, two of them');
  assert.deepEqual(await manager.accessFaults(), []);
  await countProtection(world);
  await manager.goTo('/protection-weeks?weekOn=2026-11-23');
  const row = manager.rows(words('protection:week.plural')).filter({ has: manager.page.getByText(/东海/) });
  await row.getByText(/50/).waitFor();
  assert.deepEqual(await manager.accessFaults(), []);
});

test('a backup that is overdue is listed with its days, and no more once it has worked', async () => {
  const server = await machine('DH-3003');
  const headers = { 'if-match': '"r1"' };
  const kept = { dataKind: 'other_machine', cycleDays: 1, lastSuccessOn: '2026-11-16' } as const;
  await world.as('engineer').ask(changeBackup, { params: { asset: server.id }, body: kept, headers });
  const engineer = await stage.seat('engineer');
  const { words } = engineer;
  const keys = new Keyboard(engineer);
  await engineer.goTo('/backups?state=overdue');
  const rows = engineer.rows(words('protection:backup.plural'));
  await rows.filter({ hasText: 'DH-3003' }).filter({ hasText: '6 天' }).waitFor();
  assert.deepEqual(await engineer.accessFaults(), []);
  await keys.press('j');
  await keys.press('Enter');
  await engineer.arriveAt('DH-3003 财务主机');
  await engineer.button(words('protection:backup.succeededToday')).focus();
  await keys.press('Enter');
  await engineer.read(words('protection:backup.inTime'));
  await engineer.goTo('/backups?state=overdue');
  await engineer.read(words('protection:backup.noneOverdueTitle'));

  await engineer.goTo(`/assets/${asset}`);
  await engineer.button(words('protection:backup.change')).focus();
  await keys.press('Enter');
  await keys.cursorIn(words('protection:backup.dataKind'));
  await keys.choose(words('protection:backup.dataKinds.cloud'));
  await keys.press('Control+Enter');
  // how often is missing, and said at its field
  await engineer
    .faultAt(words('protection:backup.cycleDays'))
    .getByText(words('protection:refusal.backup.cycle_missing'))
    .waitFor();
  await keys.tabTo(words('protection:backup.cycleDays'));
  await keys.type('7');
  await keys.press('Control+Enter');
  await engineer.read(/ 7 天/);
});
