import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openDesk, onFriday } from '../../../../test/harness/service-desk.ts';
import { handlingTimes } from '../../../sla/index.ts';
import type { TicketAct } from '../../ticket-codes.contract.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { acceptTicket } from './accept-ticket.ts';
import { assignTicket } from './assign-ticket.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { changeTicket } from './change-ticket.ts';
import { confirmTicket } from './confirm-ticket.ts';
import { readTicket } from './read-ticket.ts';
import { reopenTicket } from './reopen-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { recordOne } from './ticket.factory.ts';
import { decide } from './ticket.rules.ts';
import { statusHistory } from './ticket-status.store.ts';
import { waitOnTicket } from './wait-on-ticket.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, manager, expert, donghai } = desk;

/** Those that change how a ticket stands; what is done with several tickets or people at once has tests of its own. */
type CourseAct = Exclude<
  TicketAct,
  'escalate' | 'hand_over' | 'link' | 'split' | 'merge' | 'move' | 'sign' | 'milestone'
>;

/** Each act as a service manager does it, who may do all of them. */
const acts: Record<CourseAct, (tx: Tx, ticket: Id) => Promise<unknown>> = {
  accept: (tx, ticket) => acceptTicket(tx, { ticket }),
  assign: (tx, ticket) => assignTicket(tx, { ticket, assigneeId: expert.subjectId }),
  wait: (tx, ticket) => waitOnTicket(tx, { ticket, reason: 'awaiting_customer' }),
  resume: (tx, ticket) => resumeTicket(tx, { ticket }),
  resolve: (tx, ticket) =>
    resolveTicket(tx, {
      ticket,
      code: 'permanent',
      mode: 'remote',
      remote: { scope: 'control' as const },
      solution: '重装',
    }),
  confirm: (tx, ticket) => confirmTicket(tx, { ticket }),
  reopen: (tx, ticket) => reopenTicket(tx, { ticket, reason: '又坏了' }),
  cancel: (tx, ticket) => cancelTicket(tx, { ticket, reason: 'mistaken' }),
  change: (tx, ticket) => changeTicket(tx, { ticket, impact: 'interrupted' }),
  step: (tx, ticket) => writeEntry(tx, { ticket, kind: 'step', body: '看日志' }),
  note: (tx, ticket) => writeEntry(tx, { ticket, kind: 'note', body: '待查' }),
  reply: (tx, ticket) => writeEntry(tx, { ticket, kind: 'reply', body: '正在处理' }),
};

interface Doing {
  act: CourseAct;
  laterSeconds: number;
}

/** Final acts come seldom, so that most courses are long. */
const doing: fc.Arbitrary<Doing> = fc.record({
  act: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<CourseAct>('accept', 'wait', 'resume', 'resolve', 'reopen', 'assign') },
    { weight: 4, arbitrary: fc.constantFrom<CourseAct>('change', 'step', 'note', 'reply') },
    { weight: 1, arbitrary: fc.constantFrom<CourseAct>('confirm', 'cancel') },
  ),
  laterSeconds: fc.integer({ min: 0, max: 100_000 }),
});

test('whatever is done to a ticket, the table decides, and row, history and clocks agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 1, maxLength: 12 }), async (course) => {
      let now = onFriday('10:00');
      const { id } = await huaxin.as(manager, (tx) => recordOne(tx, donghai), { now });
      for (const { act, laterSeconds } of course) {
        now = addSeconds(now, laterSeconds);
        await doAsTheTableSays(id, act, now);
      }
      await huaxin.as(manager, (tx) => agree(tx, id), { now });
    }),
    { numRuns: 40 },
  );
});

test('no verification of any module finds a difference', async () => {
  const subjects = moduleRegisters.flatMap((module) => module.subjects ?? []);
  for (const { run } of moduleRegisters.flatMap(({ verifications = [] }) => verifications)) {
    assert.deepEqual(await huaxin.as(manager, (tx) => run(tx, { subjects })), []);
  }
});

async function doAsTheTableSays(ticket: Id, act: CourseAct, now: string): Promise<void> {
  const { status } = await huaxin.as(manager, (tx) => readTicket(tx, { ticket }), { now });
  const isAllowed = 'status' in decide(status, act);
  const done = huaxin.as(manager, (tx) => acts[act](tx, ticket), { now });
  const refusal = await done.then(
    () => null,
    (error: unknown) => error,
  );
  if (isAllowed) assert.equal(refusal, null);
  else assert.ok(refusal instanceof Refusal && refusal.code === 'ticket.forbidden_transition', String(refusal));
}

async function agree(tx: Tx, ticket: Id): Promise<void> {
  const row = await readTicket(tx, { ticket });
  const history = await statusHistory(tx, ticket);
  const last = history.at(-1);
  assert.deepEqual([row.status, row.waitingReason, row.priority], [last?.status, last?.waitingReason, last?.priority]);

  const { handlingSeconds, waitingSeconds } = await handlingTimes(tx, history);
  assert.deepEqual([row.handlingSeconds, row.waitingSeconds], [handlingSeconds, waitingSeconds]);
  assert.equal(row.reopenCount, history.filter((one, at) => isReopening(history[at - 1]?.status, one.status)).length);

  const isSettled = row.status === 'resolved' || row.status === 'closed' || row.status === 'cancelled';
  const goingOn = row.clocks.filter(({ phase }) => phase === 'running' || phase === 'paused');
  assert.equal(goingOn.length === 0, isSettled || row.clocks.length === 0);
  assert.equal(row.resolvedAt !== null, row.status === 'resolved' || row.status === 'closed');
}

function isReopening(before: string | undefined, status: string): boolean {
  return before === 'resolved' && status === 'in_progress';
}
