import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { Id } from '../../kernel/id.ts';
import { addSeconds } from '../../kernel/instant.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { onFriday, openDesk } from '../harness/service-desk.ts';
import { listCategories } from '../../modules/catalogue/server/categories/list-categories.ts';
import { hours, minutes, plainLine, workingDays } from '../../modules/sla/server/agreements/agreement.delivered.ts';
import { promise } from '../../modules/sla/server/follow/promise.factory.ts';
import { writeEntry } from '../../modules/service-desk/server/entries/write-entry.ts';
import { moveTicketToCustomer } from '../../modules/service-desk/server/mergers/move-to-customer.ts';
import { listMilestones } from '../../modules/service-desk/server/milestones/list-milestones.ts';
import { recordMilestone } from '../../modules/service-desk/server/milestones/record-milestone.ts';
import { withdrawMilestone } from '../../modules/service-desk/server/milestones/withdraw-milestone.ts';
import { acceptTicket } from '../../modules/service-desk/server/tickets/accept-ticket.ts';
import { assignTicket } from '../../modules/service-desk/server/tickets/assign-ticket.ts';
import { cancelTicket } from '../../modules/service-desk/server/tickets/cancel-ticket.ts';
import { changeTicket } from '../../modules/service-desk/server/tickets/change-ticket.ts';
import { readTicket } from '../../modules/service-desk/server/tickets/read-ticket.ts';
import { reopenTicket } from '../../modules/service-desk/server/tickets/reopen-ticket.ts';
import { resolveTicket } from '../../modules/service-desk/server/tickets/resolve-ticket.ts';
import { resumeTicket } from '../../modules/service-desk/server/tickets/resume-ticket.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { waitOnTicket } from '../../modules/service-desk/server/tickets/wait-on-ticket.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, manager, expert, engineer, donghai, xiling } = desk;
const early = { now: onFriday('07:00') };
const { items: categories } = await huaxin.as(manager, (tx) => listCategories(tx, {}));
const categoryIds = categories.slice(0, 2).map(({ id }) => id);

/** What the two customers are promised differs in every policy; teams and suppliers promise the provider. */
await huaxin.as(
  manager,
  async (tx) => {
    const [first = ''] = categoryIds;
    const donghais = [
      plainLine('arrival', hours(2), { onReopening: 'new' }),
      plainLine('resolution', workingDays(1), { onReopening: 'new', conditions: { categoryIds: [first] } }),
      plainLine('resolution', hours(6), { onReopening: 'restart', onPriorityChange: 'restart' }),
      plainLine('update', hours(1)),
      plainLine('delivery', { value: 1, unit: 'calendar_day' }, { conditions: { kinds: ['incident'] } }),
    ];
    const xilings = [
      plainLine('response', minutes(20), { stopsOn: 'answered', onReopening: 'new' }),
      plainLine('resolution', { value: 2, unit: 'working_day_close' }, { onPriorityChange: 'restart' }),
    ];
    await promise(tx, { level: 'sla', customerId: donghai.id, lines: donghais });
    await promise(tx, { level: 'sla', customerId: xiling.id, lines: xilings });
    await promise(tx, { level: 'ola', customerId: null, lines: [plainLine('takeover', minutes(30))] });
    await promise(tx, { level: 'uc', customerId: null, lines: [plainLine('supplier_repair', workingDays(2))] });
  },
  early,
);

type Act = (tx: Tx, ticket: Id, choice: number) => Promise<unknown>;
const kinds = ['arrived', 'workaround', 'parts_ordered', 'parts_delivered', 'supplier_asked', 'supplier_done'] as const;

const acts: Act[] = [
  (tx, ticket) => acceptTicket(tx, { ticket }),
  (tx, ticket, choice) => assignTicket(tx, { ticket, assigneeId: choice % 2 ? expert.subjectId : engineer.subjectId }),
  (tx, ticket, choice) => waitOnTicket(tx, { ticket, reason: choice % 2 ? 'awaiting_customer' : 'awaiting_vendor' }),
  (tx, ticket) => resumeTicket(tx, { ticket }),
  (tx, ticket) =>
    resolveTicket(tx, {
      ticket,
      code: 'permanent',
      mode: 'remote',
      remote: { scope: 'control' as const },
      solution: '重装',
    }),
  (tx, ticket) => reopenTicket(tx, { ticket, reason: '又坏了' }),
  (tx, ticket, choice) =>
    changeTicket(tx, { ticket, impact: choice % 2 ? 'interrupted' : 'degraded', urgency: 'high' }),
  (tx, ticket, choice) => changeTicket(tx, { ticket, categoryId: categoryIds[choice % 2] ?? null }),
  (tx, ticket, choice) => changeTicket(tx, { ticket, kind: choice % 2 ? 'incident' : 'service_request' }),
  (tx, ticket) => writeEntry(tx, { ticket, kind: 'reply', audience: 'public', body: '正在处理' }),
  noteSomething,
  noteSomething,
  takeBack,
  (tx, ticket) => moveTicketToCustomer(tx, { ticket, customerId: xiling.id }),
  (tx, ticket, choice) => (choice % 5 ? Promise.resolve() : cancelTicket(tx, { ticket, reason: 'duplicate' })),
];

/** Now, or some time since the recording. */
async function noteSomething(tx: Tx, ticket: Id, choice: number): Promise<void> {
  const { recordedAt } = await readTicket(tx, { ticket });
  const at = choice % 3 ? tx.now : recordedAt;
  await recordMilestone(tx, { ticket, kind: kinds[choice % kinds.length] ?? 'arrived', at });
}

async function takeBack(tx: Tx, ticket: Id): Promise<void> {
  const [noted] = (await listMilestones(tx, { ticket })).items;
  if (noted) await withdrawMilestone(tx, { ticket, milestone: noted.id });
}

const doing = fc.record({
  act: fc.nat({ max: acts.length - 1 }),
  choice: fc.nat({ max: 99 }),
  laterSeconds: fc.integer({ min: 0, max: 30_000 }),
});

async function differences(): Promise<string[]> {
  const subjects = moduleRegisters.flatMap((module) => module.subjects ?? []);
  const runs = moduleRegisters.flatMap(({ verifications = [] }) => verifications);
  const found = await Promise.all(runs.map(({ run }) => huaxin.as(manager, (tx) => run(tx, { subjects }))));
  return found.flat();
}

test('after whatever was done, all clocks worked out anew are those that are stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 4, maxLength: 14 }), async (course) => {
      let now = onFriday('10:00');
      const { id } = await huaxin.as(manager, (tx) => recordOne(tx, donghai), { now });
      for (const { act, choice, laterSeconds } of course) {
        now = addSeconds(now, laterSeconds);
        await huaxin.as(manager, async (tx) => acts[act]?.(tx, id, choice), { now }).catch(unlessRefused);
      }
    }),
    { numRuns: 25 },
  );
  assert.deepEqual(await differences(), []);
});

/** What the status forbids at this moment is refused, and changes nothing. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

test('a stored clock that somebody changed by hand is found', async () => {
  const { id } = await huaxin.as(manager, (tx) => recordOne(tx, donghai));
  await desk.ground.owner.query('alter table clock no force row level security');
  await desk.ground.owner.query(
    "update clock set elapsed_seconds = elapsed_seconds + 1 where subject_id = $1 and kind = 'arrival'",
    [id],
  );
  const found = await differences();
  assert.deepEqual(found, [`ticket ${id}: arrival elapsedSeconds is 1, should be 0`]);
});
