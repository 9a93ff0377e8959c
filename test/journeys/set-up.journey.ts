import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { makeSetUpLink } from '../../modules/tenancy/index.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { customers, password, providers, staff } from '../../demo/cast/cast.ts';
import { openHouse } from '../cast/house.ts';
import { mondayMorning } from '../cast/world.ts';
import { runningClock } from '../harness/running-clock.ts';
import { serveHouse } from '../harness/serve-house.ts';
import type { Visitor } from '../harness/visitor.ts';

const house = await openHouse(runningClock(mondayMorning));
const served = await serveHouse(house);
afterEach((t) => served.leave(t));
after(() => served.close());

const { name, email } = staff.admin;

test('a newcomer sets up a provider by the one-time link, signs out, and in again', async () => {
  const visitor = await served.visit();
  const { words, page } = visitor;
  const token = await asOwner(house.database.ownerUrl, (owner) =>
    makeSetUpLink(owner, { isFirst: true, now: house.clock.now() }),
  );

  await visitor.goTo('/');
  await visitor.arriveAt(words('identity:door.set_up.title'));

  await visitor.goTo(`/set-up#${token}`);
  await visitor.arriveAt(words('identity:setUp.title'));
  await visitor.enter({
    [words('identity:field.providerName')]: providers.huaxin.name,
    [words('identity:field.adminName')]: name,
    [words('identity:field.email')]: 'limin',
    [words('identity:field.password')]: 'short',
  });
  await visitor.button(words('identity:setUp.submit')).click();
  await visitor.read('请填写有效的邮箱地址，例如 wang@example.cn。');

  await visitor.enter({ [words('identity:field.email')]: email, [words('identity:field.password')]: password });
  await visitor.button(words('identity:setUp.submit')).click();

  const me = visitor.button(words('shell:session.me', { name }));
  await me.click();
  await page.getByRole('menuitem', { name: words('shell:session.signOut') }).click();

  await visitor.arriveAt(providers.huaxin.name);
  await visitor.enter({
    [words('identity:field.email')]: email,
    [words('identity:field.password')]: 'not the password',
  });
  await visitor.button(words('identity:door.sign_in.submit')).click();
  await visitor.read(words('identity:refusal.session.wrong_credentials'));
  assert.equal(await visitor.field(words('identity:field.email')).inputValue(), email);

  await visitor.enter({ [words('identity:field.password')]: password });
  await visitor.button(words('identity:door.sign_in.submit')).click();
  await me.waitFor();
});

test('the new provider goes the whole road: customer, ticket, resolution, confirmation, report, and down to the ticket', async () => {
  const admin = await served.visit();
  const { words, page } = admin;
  await admin.goTo('/');
  await admin.enter({ [words('identity:field.email')]: email, [words('identity:field.password')]: password });
  await admin.button(words('identity:door.sign_in.submit')).click();
  await admin.arriveAt(words('service-desk:ticket.plural'));

  await admin.goTo('/customers/new');
  await admin.enter({ [words('customers:customer.name')]: customers.donghai.name });
  await admin.button(words('shell:action.save')).click();
  await admin.arriveAt(customers.donghai.name);

  await admin.goTo('/tickets/new');
  await admin.pick(words('customers:customer.noun'), customers.donghai.shortName, customers.donghai.name);
  await admin.enter({ [words('service-desk:ticket.field.title')]: '收不到邮件' });
  await page.getByRole('button', { name: words('service-desk:record.send'), exact: true }).click();
  await admin.arriveAt('收不到邮件');
  await finish(admin);

  await admin.goTo('/reports/tickets');
  await page
    .getByRole('row', { name: words('reports:total') })
    .getByRole('link', { name: '1', exact: true })
    .first()
    .click();
  await admin.arriveAt(words('service-desk:ticket.plural'));
  await admin.settle();
  assert.equal(await admin.rows(words('service-desk:ticket.plural')).count(), 1);
  await admin.read('收不到邮件');
});

async function finish(admin: Visitor): Promise<void> {
  const { words } = admin;
  await admin.button(words('service-desk:button.accept')).click();
  await admin.read(words('service-desk:timeline.ticket.accepted'));
  await admin.button(words('service-desk:button.resolve')).first().click();
  await admin.pick(words('service-desk:ticket.resolutionCode'), words('catalogue:resolution_code.permanent'));
  await admin.pick(words('service-desk:ticket.handlingMode'), words('catalogue:handling_mode.remote'));
  await admin.field(words('service-desk:remote.said')).click();
  await admin.enter({
    // nobody is named as its caller, so whoever agreed is asked for
    [words('service-desk:remote.person')]: '赵工',
    [words('service-desk:ticket.solution')]: '邮箱已满，清理后恢复。',
    [words('service-desk:resolve.steps')]: '清理大附件',
  });
  await admin.answer(words('service-desk:button.resolve'));
  await admin.button(words('service-desk:button.confirm')).click();
  await admin.answer(words('service-desk:button.confirm'));
  await admin.read(words('service-desk:ticket.status.closed'));
}
