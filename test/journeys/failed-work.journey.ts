import { after, afterEach, test } from 'node:test';
import { openStage } from '../harness/stage.ts';
import { report } from '../notifications/report.ts';
import { failWork } from '../walls/fail-work.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

for (const title of ['打印机卡纸', '投影仪不亮']) {
  const { id } = await report(stage.world, title);
  await stage.world.work();
  await failWork(stage.world, id);
}

test('the administrator sees what failed for good and why, tries one again and gives the other up', async () => {
  const admin = await stage.seat('admin');
  const { words, page } = admin;
  await admin.goTo('/failed-work');
  await admin.arriveAt(words('audit:failedWork.title'));
  const rows = admin.rows(words('audit:failedWork.label'));
  const failed = (title: string) => rows.filter({ hasText: title });
  await failed('打印机卡纸').filter({ hasText: 'SECRET-DONGHAI' }).waitFor();
  const act = (title: string, name: string) => failed(title).getByRole('button', { name: words(name) });

  await act('打印机卡纸', 'audit:failedWork.retry').click();
  await failed('打印机卡纸').waitFor({ state: 'detached' });

  await act('投影仪不亮', 'audit:failedWork.abandon').click();
  const question = page.getByRole('dialog').filter({ hasText: words('audit:failedWork.abandonTitle') });
  await question.getByRole('button', { name: words('audit:failedWork.abandon') }).click();
  await page.getByText(words('audit:failedWork.emptyText')).waitFor();
});
