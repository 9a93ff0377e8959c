import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readTimeline } from '../../modules/service-desk/server/entries/read-timeline.ts';
import { acceptTicket } from '../../modules/service-desk/server/tickets/accept-ticket.ts';
import { resolveTicket } from '../../modules/service-desk/server/tickets/resolve-ticket.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import { followUp } from '../harness/follow-up.ts';
import { openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { ground, huaxin, engineer, manager, donghai } = desk;

/** `24 10:00` of November, in Shanghai. */
const on = (time: string) => ({ now: new Date(`2026-11-${time.replace(' ', 'T')}:00.000+08:00`).toISOString() });

async function until(...times: string[]): Promise<void> {
  const jobs = { of: huaxin, names: ['notifications.release-held'] };
  for (const time of times) await followUp(ground, on(time).now, jobs);
}

const toldOf = (ticket: string) =>
  huaxin.as(systemCaller('test'), (tx) => {
    const steps = sqlBuilder.selectFrom('notification').select('params').where('kind', '=', 'ticket.step_reached');
    return tx.rows(steps.where('subjectId', '=', ticket));
  });

/** P3: due within 16 working hours, so on Tuesday at 18:00, when everybody leaves. */
async function breachedAtClosing(): Promise<string> {
  const { id } = await huaxin.as(engineer, (tx) => recordOne(tx, donghai), on('23 09:00'));
  await huaxin.as(engineer, (tx) => acceptTicket(tx, { ticket: id }), on('23 09:00'));
  return id;
}

test('what waited for somebody’s hours and is solved by then is told to nobody, and its story says so', async () => {
  const [solved, open] = [await breachedAtClosing(), await breachedAtClosing()];
  await until('24 14:00', '24 17:59', '24 18:01');
  const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '换了硒鼓' };
  await huaxin.as(engineer, (tx) => resolveTicket(tx, { ticket: solved, ...solution }), on('24 19:00'));
  const before = (await toldOf(solved)).length;
  await until('25 09:00', '25 09:01');
  assert.equal((await toldOf(solved)).length, before);
  assert.ok((await toldOf(open)).length > before);

  const { items } = await huaxin.as(manager, (tx) => readTimeline(tx, { ticket: solved }), on('25 09:01'));
  const dropped = items.flatMap((item) =>
    item.type === 'event' && item.kind === 'held_notice.dropped' ? [String(item.params['staff'])] : [],
  );
  assert.deepEqual(dropped.toSorted(), ['周宁', '张伟']);
});
