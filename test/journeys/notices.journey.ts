import { after, afterEach, test } from 'node:test';
import { assignTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { openStage } from '../harness/stage.ts';
import { report } from '../notifications/report.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { staff } = stage.world.ids;

test('what is assigned to somebody rings their bell at once; by keyboard they go there, and it is read', async () => {
  const engineer = await stage.seat('engineer');
  const { page, words } = engineer;
  await engineer.goTo('/tickets');
  await engineer.button(words('notifications:bell.label')).waitFor();
  const { id } = await report(stage.world, '会议室投影仪不亮');
  await stage.world.as('hotline').ask(assignTicket, { params: { ticket: id }, body: { assigneeId: staff.engineer } });
  await engineer.button(words('notifications:bell.count', { count: 1 })).waitFor();
  await page.keyboard.press('b');
  await page
    .getByRole('link', { name: /会议室投影仪不亮/ })
    .first()
    .waitFor();
  await page.locator('.bell-line:focus').waitFor();
  await page.keyboard.press('Enter');
  await engineer.arriveAt('会议室投影仪不亮');
  await engineer.button(new RegExp(`^${words('notifications:bell.label')}$`)).waitFor();
});

test('two who have a ticket open see each other, and who is writing', async () => {
  const { number } = await report(stage.world, '门禁刷卡没有反应');
  const engineer = await stage.seat('engineer');
  await engineer.goTo(`/tickets/${number}`);
  await engineer.arriveAt('门禁刷卡没有反应');
  const expert = await stage.seat('expert', { locale: 'en' });
  await expert.goTo(`/tickets/${number}`);
  await expert.read(expert.words('service-desk:presence.here', { names: '张伟' }));
  await engineer.read(engineer.words('service-desk:presence.here', { names: '陈强' }));
  await expert.page.getByRole('textbox').last().fill('I am on it');
  await engineer.read(engineer.words('service-desk:presence.writing', { names: '陈强' }));
  await expert.page.close();
  await engineer.page
    .getByText(engineer.words('service-desk:presence.here', { names: '陈强' }))
    .waitFor({ state: 'hidden' });
});

test('the mail server’s page says that none is set, and what the server answered', async () => {
  const admin = await stage.seat('admin');
  const { words } = admin;
  await admin.goTo('/mail-server');
  await admin.read(words('notifications:server.none'));
  await admin.enter({
    [words('notifications:server.host')]: '127.0.0.1',
    [words('notifications:server.fromAddress')]: 'desk@huaxin.example.cn',
    [words('notifications:server.fromName')]: '华信服务台',
  });
  await admin.field(words('notifications:server.port')).fill('1');
  await admin.button(words('notifications:server.save')).click();
  await admin.button(words('notifications:server.test')).click();
  await admin.read(words('notifications:server.trouble.unreachable'));
});
