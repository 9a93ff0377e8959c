import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { acceptTicket } from './accept-ticket.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { findTicketNumber } from './find-ticket-number.ts';
import { findTickets } from './find-tickets.ts';
import { indexTicket } from './index-ticket.ts';
import { listTickets } from './list-tickets.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { personOf, recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, expert, donghai, xiling } = desk;

// donghai: a jam of nine o'clock (accepted), a network fault of ten (P1), a request of eleven (resolved), one cancelled
const jam = await as(engineer, '09:00')((tx) => recordOne(tx, donghai));
await as(engineer, '09:05')((tx) => acceptTicket(tx, { ticket: jam.id }));
const network = await as(
  engineer,
  '10:00',
)((tx) => recordOne(tx, donghai, { title: 'VPN连不上网络', impact: 'interrupted', callerId: donghai.colleagueId }));
const request = await as(
  engineer,
  '11:00',
)((tx) => recordOne(tx, donghai, { kind: 'service_request', title: '申请打印机墨盒', impact: 'none' }));
const solution = { code: 'permanent', mode: 'on_site', solution: '更换硒鼓' };
await as(engineer, '11:30')((tx) => resolveTicket(tx, { ticket: request.id, ...solution }));
const mistake = await as(engineer, '11:40')((tx) => recordOne(tx, donghai, { title: '误登' }));
await as(engineer, '11:41')((tx) => cancelTicket(tx, { ticket: mistake.id, reason: 'mistaken' }));
const school = await as(engineer, '12:00')((tx) => recordOne(tx, xiling, { title: '教室打印机脱机' }));
await as(engineer, '12:10')((tx) => writeEntry(tx, { ticket: school.id, kind: 'note', body: '可能是硒鼓问题' }));
for (const { id } of [jam, network, request, mistake, school]) {
  await as(engineer, '12:20')((tx) => indexTicket(tx, id));
}

type Query = Parameters<typeof listTickets>[1];

async function idsFor(caller: Caller, query: Query): Promise<string[]> {
  const { items } = await as(caller, '13:00')((tx) => listTickets(tx, query));
  return items.map(({ id }) => id);
}

function ids(...tickets: TicketView[]): string[] {
  return tickets.map(({ id }) => id);
}

test('shows what is open, newest first, with names and a count', async () => {
  const { items, count, next } = await as(engineer, '13:00')((tx) => listTickets(tx, {}));
  assert.deepEqual(
    items.map(({ id }) => id),
    ids(school, request, network, jam),
  );
  assert.deepEqual([count, next], [{ value: 4, more: false }, null]);
  const row = items.at(-1);
  assert.deepEqual(
    [row?.customer.name, row?.site?.name, row?.caller?.name, row?.assignee?.name, row?.number],
    ['东海制造有限公司', '东海一厂', '赵雷', '张伟', jam.number],
  );
});

const filters: [says: string, query: Query, expected: TicketView[]][] = [
  ['those that are not open', { open: false }, [mistake]],
  ['of one status', { status: ['in_progress'] }, [jam]],
  ['of a customer', { customerId: xiling.id }, [school]],
  ['of a site', { siteId: xiling.siteId }, [school]],
  ['of some priorities', { priority: ['P1', 'P4'] }, [request, network]],
  ['of a kind', { kind: 'service_request' }, [request]],
  ['mine', { assigneeId: 'me' }, [request, jam]],
  ['nobody’s', { assigneeId: 'none' }, [school, network]],
  ['that I own', { ownerId: 'me' }, [school, request, network, jam]],
  ['of a caller', { callerId: donghai.colleagueId }, [network]],
  ['of a channel', { channel: 'email' }, []],
  [
    'recorded from ten to before twelve',
    { recordedFrom: '2026-11-20T02:00:00.000Z', recordedTo: '2026-11-20T04:00:00.000Z' },
    [request, network],
  ],
  ['resolved since', { resolvedFrom: '2026-11-20T03:30:00.000Z' }, [request]],
  ['overdue: P1 was to be accepted long ago', { overdue: true, priority: ['P1'] }, [network]],
  ['of a category that has none', { categoryId: donghai.id }, []],
  ['with these words', { q: '打印机' }, [school, request, jam]],
  ['with all of these words', { q: '打印机 卡纸' }, [jam]],
  ['with the beginning of a word', { q: 'vp' }, [network]],
  ['by the solution', { q: '更换硒鼓' }, [request]],
  ['by a private note too', { q: '硒鼓问题' }, [school]],
  ['by number', { q: jam.number }, [jam]],
  ['words and customer', { q: '打印机', customerId: xiling.id }, [school]],
  ['of signs alone', { q: '？！' }, []],
];
for (const [says, query, expected] of filters) {
  test(`lists those ${says}`, async () => assert.deepEqual(await idsFor(engineer, query), ids(...expected)));
}

test('lists the most urgent first, what has no deadline last, page by page', async () => {
  const query: Query = { sort: 'nextDueAt', limit: 2 };
  const first = await as(engineer, '13:00')((tx) => listTickets(tx, query));
  assert.ok(first.next !== null);
  const cursor = first.next;
  const second = await as(engineer, '13:00')((tx) => listTickets(tx, { ...query, cursor }));
  const found = [...first.items, ...second.items];
  assert.deepEqual([found[0]?.id, found.length, second.next, second.count], [network.id, 4, null, undefined]);
  assert.equal(found.at(-1)?.nextDueAt, null);
  await assert.rejects(
    as(engineer, '13:00')((tx) => listTickets(tx, { ...query, sort: 'recordedAt', cursor })),
    refuses('unknown_cursor', 'cursor'),
  );
});

const limited = { ...expert, customers: [xiling.id] };
const user = personOf(donghai, 'end_user', donghai.callerId);
const itManager = personOf(donghai, 'customer_manager', donghai.callerId);

test('staff limited to a customer list, count and find within it', async () => {
  assert.deepEqual(await idsFor(limited, {}), ids(school));
  assert.deepEqual(await idsFor(limited, { q: '打印机' }), ids(school));
  const { count } = await as(limited, '13:00')((tx) => listTickets(tx, {}));
  assert.equal(count?.value, 1);
});

test('an end user lists, counts and finds their own; who speaks for the company all of it', async () => {
  assert.deepEqual(await idsFor(user, {}), ids(request, jam));
  assert.deepEqual(await idsFor(user, { q: 'VPN' }), []);
  assert.deepEqual(await idsFor(user, { q: network.number }), []);
  assert.deepEqual(await idsFor(itManager, {}), ids(request, network, jam));
  assert.deepEqual(await idsFor(itManager, { q: 'VPN' }), ids(network));
  const { items, count } = await as(user, '13:00')((tx) => listTickets(tx, {}));
  assert.deepEqual([count?.value, items[1]?.assignee], [2, null]);
});

test('customers do not find a ticket by what was written privately', async () => {
  const teacher = personOf(xiling, 'customer_manager', xiling.callerId);
  assert.deepEqual(await idsFor(teacher, { q: '硒鼓问题' }), []);
  assert.deepEqual(await idsFor(teacher, { q: '脱机' }), ids(school));
});

test('the search for everything answers numbers first, then words, best first', async () => {
  const find = (caller: Caller, text: string) => as(caller, '13:00')((tx) => findTickets(tx, text, 5));
  assert.deepEqual((await find(engineer, '打印机')).length, 3);
  const [hit] = await find(engineer, network.number.toLowerCase());
  assert.deepEqual(hit, {
    id: network.id,
    title: 'VPN连不上网络',
    subtitle: `${network.number} · 东海制造有限公司 · 孙丽`,
    href: `/tickets/${network.number}`,
    facts: [
      { as: 'words', text: 'VPN连不上网络' },
      { as: 'code', text: network.number, label: 'service-desk:ticket.number' },
    ],
  });
  assert.deepEqual(await find(user, network.number), []);
  // as it is said on the phone
  const said = await find(engineer, String(Number(network.number.slice(-6))));
  assert.equal(said[0]?.id, network.id);
});

test('a ticket that its title does not explain says by which words it was found', async () => {
  const factsOf = async (caller: Caller, text: string) =>
    (await as(caller, '13:00')((tx) => findTickets(tx, text, 5))).map(({ facts }) => facts[2]);
  assert.deepEqual(await factsOf(engineer, '脱机'), [undefined]);
  const solved = { as: 'words', text: '更换硒鼓', label: 'service-desk:ticket.solution' };
  assert.deepEqual(await factsOf(engineer, '更换硒鼓'), [solved]);
  const noted = { as: 'words', text: '可能是硒鼓问题', label: 'service-desk:entry.kind.note' };
  assert.deepEqual(await factsOf(engineer, '硒鼓问题'), [noted]);
});

test('a list that is asked for words says where they stand, to the staff', async () => {
  const foundOf = async (caller: Caller, q: string) =>
    (await as(caller, '13:00')((tx) => listTickets(tx, { q }))).items.map(({ found }) => found);
  assert.deepEqual(await foundOf(engineer, '脱机'), [{ titleMarks: [{ start: 5, end: 7 }], by: null }]);
  const by = { label: 'service-desk:entry.kind.note', text: '可能是硒鼓问题', marks: [{ start: 3, end: 7 }] };
  assert.deepEqual(await foundOf(engineer, '硒鼓问题'), [{ titleMarks: [], by }]);
  assert.deepEqual(await foundOf(personOf(xiling, 'customer_manager', xiling.callerId), '脱机'), [undefined]);
});

test('a number leads to its ticket, for those who may see it', async () => {
  const find = (caller: Caller) => as(caller, '13:00')((tx) => findTicketNumber(tx, { number: network.number }));
  assert.deepEqual(await find(engineer), { id: network.id, number: network.number });
  await assert.rejects(find(user), refuses('not_found'));
  await assert.rejects(find(limited), refuses('not_found'));
});

test('indexing twice changes nothing', async () => {
  await as(engineer, '13:00')((tx) => indexTicket(tx, jam.id));
  assert.deepEqual(await idsFor(engineer, { q: '卡纸' }), ids(jam));
});
