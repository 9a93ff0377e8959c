import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../kernel/id.ts';
import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { importNationalYear, seedNationalDays } from '../../modules/calendars/index.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { readTicket } from '../../modules/service-desk/server/tickets/read-ticket.ts';
import { acceptTicket } from '../../modules/service-desk/server/tickets/accept-ticket.ts';
import { resolveTicket } from '../../modules/service-desk/server/tickets/resolve-ticket.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { followUp } from '../harness/follow-up.ts';
import { openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { ground, huaxin, engineer, donghai } = desk;
await seedNationalDays(ground.owner);

/** Friday, 2027-12-31, 16:00 in Shanghai: what takes longer than two hours is due in 2028. */
const newYearsEve = '2027-12-31T08:00:00.000Z';
const solution = {
  code: 'permanent',
  mode: 'remote',
  remote: { scope: 'control' as const },
  solution: '重装驱动',
  steps: [],
};

const notice = {
  year: 2028,
  papers: ['https://www.gov.cn/zhengce/2028.htm'],
  days: [
    { name: '元旦', date: '2028-01-01', isOffDay: true },
    { name: '元旦', date: '2028-01-02', isOffDay: true },
    { name: '元旦', date: '2028-01-03', isOffDay: true },
  ],
};

async function resolutionOf(ticket: Id, now: Instant) {
  const { clocks, nextDueAt } = await huaxin.as(engineer, (tx) => readTicket(tx, { ticket }), { now });
  const clock = clocks.find(({ kind }) => kind === 'resolution') ?? assert.fail();
  return { deadlineAt: clock.deadlineAt, isProvisional: clock.isProvisional, result: clock.result, nextDueAt };
}

/** What every module's verification finds. */
async function findings(now: Instant): Promise<string[]> {
  const subjects = moduleRegisters.flatMap((module) => module.subjects ?? []);
  const found: string[] = [];
  for (const { run } of moduleRegisters.flatMap((module) => module.verifications ?? [])) {
    found.push(...(await huaxin.as(systemCaller('verify'), (tx) => run(tx, { subjects }), { now })));
  }
  return found;
}

async function accepted(): Promise<Id> {
  const { id } = await huaxin.as(engineer, (tx) => recordOne(tx, donghai), { now: newYearsEve });
  await huaxin.as(engineer, (tx) => acceptTicket(tx, { ticket: id }), { now: newYearsEve });
  return id;
}

test('a year that is imported moves the deadlines that reach into it, and all that hangs on them', async () => {
  const [open, late] = [await accepted(), await accepted()];
  const before = await resolutionOf(open, newYearsEve);
  assert.ok(before.deadlineAt !== null && before.deadlineAt.startsWith('2028-01'));
  assert.deepEqual([before.isProvisional, before.nextDueAt], [true, before.deadlineAt]);
  const anHourLate = addSeconds(before.deadlineAt, 3600);
  await huaxin.as(engineer, (tx) => resolveTicket(tx, { ticket: late, ...solution }), { now: anHourLate });
  assert.equal((await resolutionOf(late, anHourLate)).result, 'breached');
  assert.deepEqual(await findings(anHourLate), []);

  await importNationalYear(ground.owner, notice, anHourLate);
  assert.notDeepEqual(await findings(anHourLate), []);
  await followUp(ground, anHourLate, { of: huaxin, names: ['calendars.follow-nation'] });
  await followUp(ground, anHourLate);

  const moved = await resolutionOf(open, anHourLate);
  assert.ok(moved.deadlineAt !== null && moved.deadlineAt > before.deadlineAt);
  assert.deepEqual([moved.isProvisional, moved.nextDueAt], [false, moved.deadlineAt]);
  assert.equal((await resolutionOf(late, anHourLate)).result, 'met');
  assert.deepEqual(await findings(anHourLate), []);
});
