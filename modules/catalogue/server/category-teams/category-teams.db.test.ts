import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { recordTeam } from '../../../identity/server/teams/record-team.ts';
import { retireTeam } from '../../../identity/server/teams/retire-team.ts';
import { recordOne } from '../../../service-desk/server/tickets/ticket.factory.ts';
import { changeCategory } from '../categories/change-category.ts';
import { listCategories } from '../categories/list-categories.ts';
import { listTeamsForCustomer, listTeamsOfCategory } from './list-category-teams.ts';
import { readChosenTeam } from './read-chosen-team.ts';
import { setCategoryTeam } from './set-category-team.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, stranger, donghai, xiling } = desk;

let [root, leaf, usual, theirs] = ['', '', '', ''];
before(async () => {
  const { items } = await as(manager, '09:00')((tx) => listCategories(tx, {}));
  leaf = items.find(({ parentId }) => parentId !== null)?.id ?? '';
  root = items.find(({ id }) => id === leaf)?.parentId ?? '';
  const team = (name: string) => as(manager, '09:00')((tx) => recordTeam(tx, { name, line: 2 }));
  usual = (await team('二线')).id;
  theirs = (await team('东海驻场')).id;
  await as(manager, '09:05')((tx) => changeCategory(tx, { category: leaf, defaultTeamId: usual }));
});

const chosen = (customerId: string) => as(manager, '10:00')((tx) => readChosenTeam(tx, { category: leaf, customerId }));

async function teamOfTicket(customer: typeof donghai, asked: { teamId?: string } = {}): Promise<string | undefined> {
  const ticket = await as(engineer, '10:00')((tx) => recordOne(tx, customer, { categoryId: leaf, ...asked }));
  return ticket.team?.id;
}

test('a ticket goes to the default team, unless the customer has one of its own, also of a category above', async () => {
  assert.equal(await teamOfTicket(donghai), usual);
  assert.equal((await chosen(donghai.id)).by, 'default');

  await as(manager, '10:00')((tx) => setCategoryTeam(tx, { customer: donghai.id, category: root, teamId: theirs }));
  assert.equal(await teamOfTicket(donghai), theirs);
  const why = await chosen(donghai.id);
  assert.deepEqual([why.team?.name, why.by, why.category?.id], ['东海驻场', 'customer', root]);
  assert.equal(await teamOfTicket(xiling), usual, 'the other customer has none');
  assert.equal(await teamOfTicket(donghai, { teamId: usual }), usual, 'who names a team is followed');
});

test('is seen from the category and from the customer, and taken away again', async () => {
  const ofCategory = await as(manager, '10:10')((tx) => listTeamsOfCategory(tx, { category: root }));
  assert.deepEqual(
    ofCategory.items.map(({ customer, team }) => [customer.id, team.id]),
    [[donghai.id, theirs]],
  );
  const none = { customer: donghai.id, category: root, teamId: null };
  assert.deepEqual((await as(manager, '10:10')((tx) => setCategoryTeam(tx, none))).items, []);
  assert.deepEqual((await as(manager, '10:10')((tx) => listTeamsForCustomer(tx, { customer: donghai.id }))).items, []);
});

test('a team that is retired is passed over, and cannot be named', async () => {
  const given = { customer: xiling.id, category: leaf, teamId: theirs };
  await as(manager, '10:20')((tx) => setCategoryTeam(tx, given));
  await as(manager, '10:21')((tx) => retireTeam(tx, { team: theirs }));
  assert.equal(await teamOfTicket(xiling), usual);
  await assert.rejects(
    as(manager, '10:22')((tx) => setCategoryTeam(tx, { ...given, customer: donghai.id })),
    refuses('unknown_reference', 'teamId'),
  );
});

test("another provider's customer and category are not found", async () => {
  await assert.rejects(
    desk.other.as(stranger, (tx) => listTeamsForCustomer(tx, { customer: donghai.id })),
    refuses('not_found'),
  );
  await assert.rejects(
    desk.other.as(stranger, (tx) => listTeamsOfCategory(tx, { category: leaf })),
    refuses('not_found'),
  );
});
