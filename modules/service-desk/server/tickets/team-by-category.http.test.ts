import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld } from '../../../../test/cast/world.ts';
import { changeCategory, listCategories, readCategory } from '../../../catalogue/category.contract.ts';
import {
  listTeamsForCustomer,
  listTeamsOfCategory,
  readChosenTeam,
  setCategoryTeam,
} from '../../../catalogue/category-team.contract.ts';
import { recordTeam, retireTeam } from '../../../identity/team.contract.ts';
import { readTicket, recordTicket } from '../../ticket.contract.ts';

const world = await openWorld();
after(() => world.close());

const admin = world.as('admin');
const { donghai, xiling } = world.ids.customer;
const callers = { [donghai]: world.ids.contact.caller, [xiling]: world.ids.contact.teacher };

let [root, leaf, usual, theirs] = ['', '', '', ''];
before(async () => {
  const { items } = await admin.ask(listCategories);
  const category = items.find(({ parentId }) => parentId !== null);
  leaf = category?.id ?? '';
  root = category?.parentId ?? '';
  usual = (await admin.ask(recordTeam, { body: { name: '通用二线', line: 2 } })).id;
  theirs = (await admin.ask(recordTeam, { body: { name: '东海驻场', line: 2 } })).id;
  await admin.ask(changeCategory, {
    params: { category: leaf },
    body: { defaultTeamId: usual },
    headers: { 'if-match': `"r${category?.revision}"` },
  });
});

const set = (customer: string, category: string, teamId: string | null) =>
  admin.try(setCategoryTeam, { params: { customer, category }, body: { teamId } });

async function teamOfTicket(customerId: string, asked: { teamId?: string } = {}): Promise<string | undefined> {
  const report = { kind: 'incident', channel: 'phone', impact: 'degraded', urgency: 'normal' } as const;
  const ticket = await world.as('hotline').ask(recordTicket, {
    body: { ...report, customerId, callerId: callers[customerId] ?? '', categoryId: leaf, title: '卡纸', ...asked },
  });
  return ticket.team?.id;
}

test('a ticket goes to the default team, unless the customer has one of its own, also of a category above', async () => {
  assert.equal(await teamOfTicket(donghai), usual);
  const chosen = () => admin.ask(readChosenTeam, { params: { category: leaf }, query: { customerId: donghai } });
  assert.equal((await chosen()).by, 'default');

  await set(donghai, root, theirs);
  assert.equal(await teamOfTicket(donghai), theirs);
  const why = await chosen();
  assert.deepEqual([why.team?.name, why.by, why.category?.id], ['东海驻场', 'customer', root]);
  assert.equal(await teamOfTicket(xiling), usual, 'the other customer has none');
  assert.equal(await teamOfTicket(donghai, { teamId: usual }), usual, 'who names a team is followed');
});

test('is seen from the category and from the customer, and taken away again', async () => {
  const ofCategory = await admin.ask(listTeamsOfCategory, { params: { category: root } });
  assert.deepEqual(
    ofCategory.items.map(({ customer, team }) => [customer.id, team.id]),
    [[donghai, theirs]],
  );
  assert.deepEqual((await set(donghai, root, null)).body.items, []);
  assert.deepEqual((await admin.ask(listTeamsForCustomer, { params: { customer: donghai } })).items, []);
});

test('a team that is retired is passed over, and cannot be named', async () => {
  await set(xiling, leaf, theirs);
  await admin.ask(retireTeam, { params: { team: theirs } });
  assert.equal(await teamOfTicket(xiling), usual);
  assert.equal((await set(donghai, leaf, theirs)).status, 422);
});

test("a customer's own people report to their team, without seeing which", async () => {
  const team = await admin.ask(recordTeam, { body: { name: '东海专线', line: 1 } });
  await set(donghai, leaf, team.id);
  const reported = await world.as('caller').ask(recordTicket, {
    body: { kind: 'incident', customerId: donghai, categoryId: leaf, title: '网络中断', channel: 'portal' },
  });
  assert.equal(JSON.stringify(reported).includes('东海专线'), false);
  const { items } = await admin.ask(listTeamsForCustomer, { params: { customer: donghai } });
  assert.equal(items[0]?.team.id, team.id);
});

test('a team that is retired gets none of their tickets either: its categories forget it', async () => {
  const { items } = await admin.ask(listTeamsForCustomer, { params: { customer: donghai } });
  await admin.ask(retireTeam, { params: { team: items[0]?.team.id ?? '' } });
  await world.work();
  const left = await admin.ask(listTeamsForCustomer, { params: { customer: donghai } });
  assert.deepEqual(left.items, []);
  const { id: ticket } = await world.as('caller').ask(recordTicket, {
    body: { kind: 'incident', customerId: donghai, categoryId: leaf, title: '网络又断了', channel: 'portal' },
  });
  assert.equal((await admin.ask(readTicket, { params: { ticket } })).team?.id, usual);

  await admin.ask(retireTeam, { params: { team: usual } });
  await world.work();
  const category = await admin.ask(readCategory, { params: { category: leaf } });
  assert.equal(category.defaultTeam, null);
});
