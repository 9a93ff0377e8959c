import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { recordContact } from '../../modules/customers/contact.contract.ts';
import { changeMailServer } from '../../modules/notifications/mail-server.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { listTicketSurveys } from '../../modules/surveys/survey.contract.ts';
import { answerAsGuest, enterBySurveyLink } from '../../modules/surveys/survey-visit.contract.ts';
import { Client } from '../cast/client.ts';
import { openWorld } from '../cast/world.ts';
import { openMailBox } from '../notifications/mail-box.ts';

const world = await openWorld();
// as people reach us, so that mails can lead somewhere
Object.assign(world.parts.settings, { publicUrl: 'https://desk.huaxin.example.cn' });
const box = await openMailBox();
after(async () => {
  await box.close();
  await world.close();
});
await world.as('admin').ask(changeMailServer, {
  body: {
    host: '127.0.0.1',
    port: box.port,
    security: 'none',
    fromAddress: 'desk@huaxin.example.cn',
    fromName: '华信服务台',
    userName: null,
  },
});

test('who has an address and no account is asked by a mail, whose link lets them rate', async () => {
  const { customer } = world.ids;
  const address = 'qianjin@donghai.example.cn';
  const body = { customerId: customer.donghai, name: '钱进', email: address };
  const { id: callerId } = await world.as('hotline').ask(recordContact, { body });
  const resolution = { code: 'permanent', mode: 'phone', solution: '已处理' } as const;
  const about = { kind: 'incident', channel: 'email', impact: 'degraded', urgency: 'normal' } as const;
  const ticket = { ...about, title: '邮箱收不到信', customerId: customer.donghai, callerId, resolution };
  const { id } = await world.as('hotline').ask(recordTicket, { body: ticket });
  await world.work();
  await world.work();
  const { items } = await world.as('manager').ask(listTicketSurveys, { params: { ticket: id } });
  assert.deepEqual([items[0]?.way, items[0]?.state], ['mail', 'sent']);

  const links = box.mails
    .filter(({ to }) => to.includes(address))
    .flatMap(({ mail }) => /example\.cn\/s\/(\S+)/.exec(mail.text ?? '')?.[1] ?? []);
  assert.equal(links.length, 1, 'one mail asks');
  const entered = await world.as('nobody').try(enterBySurveyLink, { body: { link: links[0] ?? '' } });
  assert.equal(entered.body.title, '邮箱收不到信');
  const token = /^yingtai_guest_survey=([^;]+)/.exec(String(entered.headers['set-cookie']))?.[1] ?? null;
  const guest = new Client(world.app, token, { guestOf: 'survey' });
  const said = await guest.ask(answerAsGuest, {
    body: { surveyId: entered.body.id, answers: [{ question: 'overall', number: 4 }] },
  });
  assert.equal(said.state, 'answered');
});
