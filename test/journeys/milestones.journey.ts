import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { acceptTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { openStage } from '../harness/stage.ts';
import { report } from '../notifications/report.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

async function accepted(title: string): Promise<string> {
  const { id, number } = await report(stage.world, title);
  await stage.world.as('engineer').ask(acceptTicket, { params: { ticket: id } });
  return `/tickets/${number}`;
}

test('by keyboard whoever arrived notes it, and the ticket tells it', async () => {
  const engineer = await stage.seat('engineer');
  const { page, words } = engineer;
  await engineer.goTo(await accepted('产线终端蓝屏'));
  await engineer.arriveAt('产线终端蓝屏');
  await engineer.settle();
  await page.keyboard.press('m');
  await engineer.dialog.waitFor();
  await engineer.settle();
  assert.deepEqual(await engineer.accessFaults(), []);
  const arrived = words('service-desk:milestone.kind.arrived');
  await page.getByRole('radio', { name: arrived }).focus();
  await page.keyboard.press('Space');
  await engineer.enter({ [words('service-desk:milestone.note')]: '已到东海一厂' });
  await page.keyboard.press('Control+Enter');
  await engineer.dialog.waitFor({ state: 'hidden' });
  const noted = engineer.part(words('service-desk:milestone.plural'));
  await noted.getByText(arrived).waitFor();
  await noted.getByText(/已到东海一厂/).waitFor();
  await engineer.settle();
  assert.deepEqual(await engineer.accessFaults(), []);
});

test('what lies ahead is refused at its field; a mistake is taken back after a question', async () => {
  const engineer = await stage.seat('engineer', { locale: 'en' });
  const { page, words } = engineer;
  await engineer.goTo(await accepted('扫描仪进纸歪斜'));
  await engineer.arriveAt('扫描仪进纸歪斜');
  await engineer.settle();
  await page.keyboard.press('m');
  const ordered = words('service-desk:milestone.kind.parts_ordered');
  await page.getByRole('radio', { name: ordered }).check();
  const at = words('service-desk:milestone.at');
  await engineer.enter({ [at]: '2026-11-30T10:00' });
  await page.keyboard.press('Control+Enter');
  await engineer
    .faultAt(at)
    .filter({ hasText: words('service-desk:refusal.milestone.in_future') })
    .waitFor();
  await engineer.enter({ [at]: '' });
  await page.keyboard.press('Control+Enter');
  await engineer.dialog.waitFor({ state: 'hidden' });

  const noted = engineer.part(words('service-desk:milestone.plural'));
  await noted.getByText(ordered).waitFor();
  const withdraw = words('service-desk:milestone.withdraw');
  await noted.getByRole('button', { name: withdraw }).click();
  await engineer.answer(withdraw);
  await noted.waitFor({ state: 'hidden' });
});
