import { after, afterEach, test } from 'node:test';
import { openStage } from '../harness/stage.ts';
import { report } from '../notifications/report.ts';
import { failWork } from '../walls/fail-work.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const [first, second] = [await report(stage.world, '打印机卡纸'), await report(stage.world, '投影仪不亮')];
await stage.world.work();
for (const { id } of [first, second]) await failWork(stage.world, id);

test('the administrator sees what failed for good and why, tries one again and gives the other up', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  await admin.goTo('/failed-work');
  await admin.arriveAt(words('audit:failedWork.title'));
  const rows = admin.rows(words('audit:failedWork.label'));
  const failed = ({ number }: { number: string }) => rows.filter({ hasText: number });
  await failed(first).filter({ hasText: 'SECRET-DONGHAI' }).waitFor();
  const act = (ticket: { number: string }, name: string) => failed(ticket).getByRole('button', { name: words(name) });

  await act(first, 'audit:failedWork.retry').click();
  await failed(first).waitFor({ state: 'detached' });

  await act(second, 'audit:failedWork.abandon').click();
  const question = page.getByRole('dialog').filter({ hasText: words('audit:failedWork.abandonTitle') });
  await question.getByRole('button', { name: words('audit:failedWork.abandon') }).click();
  await page.getByText(words('audit:failedWork.emptyText')).waitFor();
});
