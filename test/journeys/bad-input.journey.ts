import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import type { BodyOf } from '../../kernel/contract.ts';
import { changeTicket, readTicket, recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { teams } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
const { world } = stage;
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

for (const { order, first } of [
  { order: 'is on screen before', first: newsFirst },
  { order: 'is not on screen yet when', first: saveFirst },
])
  test(`what a colleague saved ${order} one saves too is told by the save, and nothing is lost`, async () => {
    const ticket = await recordedTicket('打印机卡纸');
    const engineer = await stage.seat('engineer');
    const { words, dialog } = engineer;
    await beginToChange(engineer, ticket);
    await engineer.enter({ [words('service-desk:ticket.field.description')]: '三楼东侧那一台' });

    await first(engineer, ticket, async () => {
      const body = { title: '三楼打印机卡纸', description: '同事写的现象' };
      await changeAsExpert(ticket, body);
    });
    await dialog.getByText(words('service-desk:change.stale')).waitFor();
    for (const theirs of ['三楼打印机卡纸', '同事写的现象']) await dialog.getByText(theirs).waitFor();
    assert.equal((await readBack(ticket)).description, '同事写的现象');

    await engineer.answer(words('shell:action.save'));
    await engineer.arriveAt('三楼打印机卡纸');
    const { title, description } = await readBack(ticket);
    assert.deepEqual([title, description], ['三楼打印机卡纸', '三楼东侧那一台']);
  });

test('what was typed and left comes back without undoing what a colleague saved meanwhile', async () => {
  const ticket = await recordedTicket('扫描仪不走纸');
  const engineer = await stage.seat('engineer');
  const { words } = engineer;
  await beginToChange(engineer, ticket);
  await engineer.enter({ [words('service-desk:ticket.field.description')]: '换过搓纸轮' });
  const body = { title: '二楼扫描仪不走纸' };
  await changeAsExpert(ticket, body);
  await engineer.page.reload();
  await beginToChange(engineer, { ...ticket, ...body });
  await engineer.read(words('shell:form.draftRecalled'));
  await engineer.answer(words('shell:action.save'));
  const { title, description } = await readBack(ticket);
  assert.deepEqual([title, description], ['二楼扫描仪不走纸', '换过搓纸轮']);
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

interface Recorded {
  id: string;
  number: string;
  title: string;
  revision: number;
}

async function recordedTicket(title: string): Promise<Recorded> {
  const { customer, contact } = world.ids;
  return world.as('hotline').ask(recordTicket, {
    body: { kind: 'incident', channel: 'phone', customerId: customer.donghai, callerId: contact.caller, title },
  });
}

async function changeAsExpert({ id, revision }: Recorded, body: BodyOf<typeof changeTicket>): Promise<void> {
  await world
    .as('expert')
    .ask(changeTicket, { params: { ticket: id }, body, headers: { 'if-match': `"r${revision}"` } });
}

function readBack({ id }: Recorded) {
  return world.as('expert').ask(readTicket, { params: { ticket: id } });
}

async function beginToChange(visitor: Visitor, { number, title }: Recorded): Promise<void> {
  await visitor.goTo(`/tickets/${number}`);
  await visitor.arriveAt(title);
  await visitor.button(visitor.words('service-desk:button.change')).click();
  await visitor.dialog.waitFor();
}

/** The colleague's save has reached the dialog by the time that Save is pressed. */
async function newsFirst({ dialog, words }: Visitor, _: Recorded, colleague: () => Promise<void>): Promise<void> {
  await colleague();
  await dialog.getByText(words('service-desk:change.theirs')).waitFor();
  await pressSave({ dialog, words });
}

/** Whatever the page would read of the ticket arrives only after its own save was answered. */
async function saveFirst(visitor: Visitor, { id }: Recorded, colleague: () => Promise<void>): Promise<void> {
  const { page, dialog, words } = visitor;
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.route(`**/tickets/${id}`, async (route) => {
    if (route.request().method() === 'GET') await saved;
    await route.continue();
  });
  await colleague();
  assert.equal(await dialog.getByText(words('service-desk:change.theirs')).count(), 0);
  await pressSave(visitor);
  assert.equal((await saved).status(), 412);
}

function pressSave({ dialog, words }: Pick<Visitor, 'dialog' | 'words'>): Promise<void> {
  return dialog.getByRole('button', { name: words('shell:action.save') }).click();
}
