import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordWhatIf } from '../../modules/sla/what-if.contract.ts';
import { openStage } from '../harness/stage.ts';
import { report } from '../notifications/report.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

test('whoever waits for a what-if sees its figures and clocks come, without asking again', async () => {
  const { number } = await report(stage.world);
  const scenario = { targetPercent: 50 };
  const body = { name: '时限减半', fromDay: '2026-11-01', untilDay: '2026-11-30', scenario };
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  const { id } = await stage.world.as('manager').ask(recordWhatIf, { body });
  await manager.goTo(`/what-ifs/${id}`);
  const changes = page.getByRole('radiogroup', { name: words('sla:whatIf.change') });
  await changes.getByText(words('sla:whatIf.changes.all'), { exact: true }).click();
  await page
    .getByRole('link', { name: number ?? '' })
    .first()
    .waitFor();
  await page.getByRole('region', { name: words('sla:whatIf.figures') }).waitFor();
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
});
