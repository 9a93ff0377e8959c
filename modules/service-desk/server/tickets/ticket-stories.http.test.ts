import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../../../../test/cast/world.ts';
import { listBoardClocks, readClockBoard } from '../../../sla/clock-board.contract.ts';
import { downloadClockStories, listClockStories, readClockStory } from '../../../sla/clock-story.contract.ts';
import * as acts from '../../ticket-act.contract.ts';
import * as contract from '../../ticket.contract.ts';

const world = await openWorld();
after(() => world.close());
const engineer = world.as('engineer');
const report = {
  kind: 'incident',
  customerId: world.ids.customer.donghai,
  callerId: world.ids.contact.caller,
  title: '财务部网络不通',
  channel: 'phone',
  impact: 'severely_degraded',
  urgency: 'high',
} as const;

async function recorded() {
  const ticket = await engineer.ask(contract.recordTicket, { body: report });
  await engineer.ask(acts.acceptTicket, { params: { ticket: ticket.id } });
  return ticket;
}

function storiesAs(who: Parameters<typeof world.as>[0], ticketId: string) {
  return world.as(who).try(listClockStories, { query: { subjectKind: 'ticket', subjectId: ticketId } });
}

test('the story of a ticket’s clocks counts what the ticket’s page shows, and says why its line won', async () => {
  const { id } = await recorded();
  const { clocks } = await engineer.ask(contract.readTicket, { params: { ticket: id } });
  const { body } = await storiesAs('engineer', id);
  assert.deepEqual(
    body.items.map(({ clock }) => [clock.kind, clock.phase]),
    clocks.map(({ kind, phase }) => [kind, phase]),
  );
  const resolution = body.items.find(({ clock }) => clock.kind === 'resolution');
  assert.equal(resolution?.countedSeconds, resolution?.clock.elapsedSeconds);
  const chosen = resolution?.promises[0]?.candidates.filter(({ lostBy }) => lostBy === null);
  assert.equal(chosen?.length, 1);
});

test('whoever may not see the ticket finds no story, of strangers, other customers and colleagues', async () => {
  const { id } = await recorded();
  for (const who of ['stranger', 'strangerContact', 'resident', 'teacher', 'colleague'] as const) {
    assert.equal((await storiesAs(who, id)).status, 404, who);
  }
});

test('the caller reads the story of what was promised to them, without what teams and suppliers promised', async () => {
  const { id } = await recorded();
  const { status, body } = await storiesAs('caller', id);
  assert.equal(status, 200);
  assert.ok(body.items.length > 0);
  assert.ok(body.items.every(({ clock }) => clock.level === 'sla'));
});

test('a clock of the list has the story that its ticket tells, and all of them come as PDF', async () => {
  const { id } = await recorded();
  const { items } = await engineer.ask(listBoardClocks, { query: { state: 'due' } });
  const row = items.find(({ subject, kind }) => subject.id === id && kind === 'resolution');
  assert.ok(row);
  const story = await engineer.ask(readClockStory, { params: { clock: row.id } });
  assert.equal(story.clock.kind, 'resolution');
  const file = await engineer.send(
    'GET',
    `/api/v1${downloadClockStories.path}?subjectKind=ticket&subjectId=${id}&locale=zh-CN`,
  );
  assert.equal(file.status, 200);
});

test('the board counts what is due and breached by customer, and shows limited staff and strangers nothing of it', async () => {
  const { id } = await recorded();
  const dueAs = (who: Parameters<typeof world.as>[0]) =>
    world.as(who).ask(listBoardClocks, { query: { state: 'due', limit: 100 } });
  assert.ok((await dueAs('engineer')).items.some(({ subject }) => subject.id === id));
  for (const who of ['stranger', 'resident'] as const) {
    assert.ok(
      (await dueAs(who)).items.every(({ subject }) => subject.id !== id),
      who,
    );
  }
  world.clock.set('2026-11-23T10:30:00.000Z');
  const board = await engineer.ask(readClockBoard);
  assert.ok(board.breached.value > 0);
  assert.deepEqual(
    board.customers.map((group) => group.id),
    [world.ids.customer.donghai],
  );
  const [first] = (await engineer.ask(listBoardClocks, { query: { state: 'breached' } })).items;
  assert.ok((first?.overSeconds ?? 0) > 0);
  assert.equal((await world.as('caller').try(readClockBoard)).status, 403);
});
