import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { teams } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

test('what is missing is said at its field', async () => {
  const visitor = await stage.seat('admin');
  const { words } = visitor;
  const name = words('customers:customer.name');
  await visitor.goTo('/customers/new');
  await visitor.button(words('shell:action.save')).click();
  await visitor
    .faultAt(name)
    .filter({ hasText: words('shell:form.missing', { label: name }) })
    .waitFor();
});

test('no more can be typed than is taken', async () => {
  const visitor = await stage.seat('admin');
  const name = visitor.words('customers:customer.name');
  await visitor.goTo('/customers/new');
  await visitor.enter({ [name]: '长'.repeat(101) });
  assert.equal(await visitor.field(name).inputValue(), '长'.repeat(100));
});

test('a name that is taken is said at its field, and what was entered stays', async () => {
  const visitor = await stage.seat('admin');
  const { words } = visitor;
  const name = words('identity:team.name');
  await visitor.goTo('/teams/new');
  await visitor.enter({ [name]: teams.desk.name });
  await visitor.button(words('shell:action.save')).click();
  const taken = words('identity:refusal.team.name_taken', { name: teams.desk.name });
  await visitor.faultAt(name).filter({ hasText: taken }).waitFor();
  assert.equal(await visitor.field(name).inputValue(), teams.desk.name);
  assert.deepEqual(await visitor.accessFaults(), []);
});

test('what two people change in one ticket is told to the second, and nothing is lost', async () => {
  const title = '打印机卡纸';
  const path = await recordedTicket(title);
  const [engineer, expert] = [await stage.seat('engineer'), await stage.seat('expert')];
  const { words } = engineer;
  const [titleField, descriptionField] = ['title', 'description'].map((field) =>
    words(`service-desk:ticket.field.${field}`),
  ) as [string, string];
  await beginToChange(engineer, path, title);
  await engineer.enter({ [descriptionField]: '三楼东侧那一台' });

  await beginToChange(expert, path, title);
  await expert.enter({ [titleField]: '三楼打印机卡纸' });
  await expert.answer(words('shell:action.save'));

  const save = engineer.dialog.getByRole('button', { name: words('shell:action.save') });
  await save.click();
  await engineer.read(words('service-desk:change.stale'));
  await engineer.read('三楼打印机卡纸');
  await engineer.answer(words('shell:action.save'));
  await engineer.arriveAt('三楼打印机卡纸');
  await engineer.read('三楼东侧那一台');
});

test('what was typed survives a reload', async () => {
  const visitor = await stage.seat('hotline');
  const { words, page } = visitor;
  const title = words('service-desk:ticket.field.title');
  await visitor.goTo('/tickets/new');
  await visitor.enter({ [title]: '电话那头还没挂' });
  await page.reload();
  await visitor.read(words('shell:form.draftRecalled'));
  assert.equal(await visitor.field(title).inputValue(), '电话那头还没挂');
  await visitor.button(words('shell:form.dropDraft')).click();
  assert.equal(await visitor.field(title).inputValue(), '');
});

async function recordedTicket(title: string): Promise<string> {
  const { customer, contact } = stage.world.ids;
  const { number } = await stage.world.as('hotline').ask(recordTicket, {
    body: { kind: 'incident', channel: 'phone', customerId: customer.donghai, callerId: contact.caller, title },
  });
  return `/tickets/${number}`;
}

async function beginToChange(visitor: Visitor, path: string, title: string): Promise<void> {
  await visitor.goTo(path);
  await visitor.arriveAt(title);
  await visitor.button(visitor.words('service-desk:button.change')).click();
  await visitor.dialog.waitFor();
}
