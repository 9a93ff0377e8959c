import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import { onFriday, openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import type { BulkDeed } from '../../bulk-run.contract.ts';
import { assignTicket } from '../tickets/assign-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { recordTicket } from '../tickets/record-ticket.ts';
import { resolveTicket } from '../tickets/resolve-ticket.ts';
import { giveUpBulk } from './give-up-bulk.ts';
import { listBulkItems } from './list-bulk-items.ts';
import { readBulkRun } from './read-bulk-run.ts';
import { runBulk, type BulkSteps } from './run-bulk.ts';
import { startBulkRun } from './start-bulk-run.ts';
import { undoBulkRun } from './undo-bulk-run.ts';

const desk = await openDesk();
const { huaxin, engineer, expert, manager, taker, donghai, as } = desk;
after(() => desk.ground.close());

const now = onFriday('10:00');
/** As the worker takes it. */
const steps: BulkSteps = {
  run: (work) => huaxin.as(systemCaller('service-desk.bulk'), work, { now }),
  runAs: (caller, work) => huaxin.as(caller, work, { now }),
  texts: { translate: (locale, key) => `${locale} ${key}` },
};
const quietly = new AbortController().signal;

async function tickets(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 1; n <= count; n++) {
    const at = { kind: 'incident', channel: 'phone', impact: 'degraded', urgency: 'normal' } as const;
    const ticket = await as(
      engineer,
      '09:00',
    )((tx) => recordTicket(tx, { ...at, title: `打印机 ${n}`, customerId: donghai.id, callerId: donghai.callerId }));
    ids.push(ticket.id);
  }
  return ids;
}

function start(who: Caller, deed: BulkDeed, ticketIds: string[]) {
  return as(who, '10:00')((tx) => startBulkRun(tx, { deed, ticketIds }));
}

/** The permission, in every role of the provider. */
function rename(from: string, to: string) {
  const roles = sql`update role set permissions = array_replace(permissions, ${from}, ${to}) where tenant_id = ${huaxin.id}`;
  return huaxin.as(systemCaller('test'), (tx) => tx.run(statement(roles)));
}

function ticket(id: string) {
  return as(engineer, '10:05')((tx) => readTicket(tx, { ticket: id }));
}

const nobodys = '00000000-0000-7000-8000-000000000000';
const toExpert = { act: 'assign', assigneeId: expert.subjectId } as const;

describe('bulk work', () => {
  it('does to each ticket what one act does, counts, and says why one was refused', async () => {
    const [first = '', second = '', third = ''] = await tickets(3);
    await as(
      engineer,
      '09:30',
    )((tx) =>
      resolveTicket(tx, {
        ticket: second,
        code: 'permanent',
        mode: 'remote',
        remote: { scope: 'control' as const },
        solution: '重启',
      }),
    );
    const asked = await start(manager, { act: 'confirm' }, [first, second, third]);
    assert.deepEqual([asked.state, asked.askedCount], ['waiting', 3]);
    await runBulk(steps, asked.id, quietly);
    const done = await as(manager, '10:01')((tx) => readBulkRun(tx, { bulkRun: asked.id }));
    assert.deepEqual([done.state, done.doneCount, done.refusedCount], ['done', 1, 2]);
    assert.equal((await ticket(second)).status, 'closed');
    const refused = await as(manager, '10:01')((tx) => listBulkItems(tx, { bulkRun: asked.id, outcome: 'refused' }));
    assert.deepEqual(
      refused.items.map(({ id, reason }) => [id, reason]),
      [first, third].map((id) => [id, 'zh-CN service-desk:refusal.ticket.forbidden_transition']),
    );
  });

  it('assigns, and takes it back where nobody has touched it since', async () => {
    const [first = '', second = ''] = await tickets(2);
    const before = await ticket(first);
    const run = await start(manager, toExpert, [first, second]);
    await runBulk(steps, run.id, quietly);
    assert.equal((await ticket(first)).assignee?.id, expert.subjectId);
    await as(expert, '10:02')((tx) => assignTicket(tx, { ticket: second, assigneeId: engineer.subjectId }));

    const undo = await as(manager, '10:03')((tx) => undoBulkRun(tx, { bulkRun: run.id }));
    await runBulk(steps, undo.id, quietly);
    const done = await as(manager, '10:04')((tx) => readBulkRun(tx, { bulkRun: undo.id }));
    assert.deepEqual([done.doneCount, done.refusedCount], [1, 1]);
    const [back, kept] = [await ticket(first), await ticket(second)];
    assert.deepEqual([back.assignee, back.status], [before.assignee, before.status]);
    assert.equal(kept.assignee?.id, engineer.subjectId);
    await assert.rejects(
      as(manager, '10:05')((tx) => undoBulkRun(tx, { bulkRun: run.id })),
      refuses('bulk_run.not_undoable'),
    );
  });

  it('re-prioritises, and takes it back', async () => {
    const [first = ''] = await tickets(1);
    const run = await start(manager, { act: 'prioritise', impact: 'interrupted', urgency: 'high' }, [first]);
    await runBulk(steps, run.id, quietly);
    assert.equal((await ticket(first)).priority, 'P1');
    const undo = await as(manager, '10:03')((tx) => undoBulkRun(tx, { bulkRun: run.id }));
    await runBulk(steps, undo.id, quietly);
    const back = await ticket(first);
    assert.deepEqual([back.impact, back.urgency], ['degraded', 'normal']);
  });

  it('is taken back once, by whoever asked first', async () => {
    const run = await start(manager, toExpert, await tickets(1));
    await runBulk(steps, run.id, quietly);
    const undo = () => as(manager, '10:03')((tx) => undoBulkRun(tx, { bulkRun: run.id }));
    const answers = await Promise.allSettled([undo(), undo()]);
    const [late] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.ok(refuses('bulk_run.not_undoable')(late));
  });

  it('does no more once whoever asked may not work on many any longer', async () => {
    const [first = ''] = await tickets(1);
    const run = await start(manager, toExpert, [first]);
    await rename('ticket.bulk', 'withheld');
    await runBulk(steps, run.id, quietly);
    await rename('withheld', 'ticket.bulk');
    const { items } = await as(manager, '10:01')((tx) => listBulkItems(tx, { bulkRun: run.id }));
    assert.deepEqual([items[0]?.outcome, (await ticket(first)).assignee], ['forbidden', null]);
  });

  it('goes on where it was broken off, and does none twice', async () => {
    const ids = await tickets(5);
    const run = await start(manager, { act: 'note', body: '正在排查' }, ids);
    const dying = new AbortController();
    let done = 0;
    const watched: BulkSteps = {
      ...steps,
      async runAs(caller, work) {
        const answer = await steps.runAs(caller, work);
        done += 1;
        if (done === 2) dying.abort();
        return answer;
      },
    };
    await assert.rejects(runBulk(watched, run.id, dying.signal));
    const half = await as(manager, '10:01')((tx) => readBulkRun(tx, { bulkRun: run.id }));
    assert.deepEqual([half.state, half.doneCount], ['running', 2]);
    await Promise.all([runBulk(steps, run.id, quietly), runBulk(steps, run.id, quietly)]);
    const whole = await as(manager, '10:02')((tx) => readBulkRun(tx, { bulkRun: run.id }));
    assert.deepEqual([whole.state, whole.doneCount], ['done', 5]);
    const { rows } = await desk.ground.owner.query(
      'select count(*)::integer as many from ticket_entry where ticket_id = any($1)',
      [ids],
    );
    assert.deepEqual(rows, [{ many: 5 }]);
    // what was written stands on the tickets, and nowhere else
    const kept = await desk.ground.owner.query('select input from bulk_run where id = $1', [run.id]);
    assert.deepEqual(kept.rows, [{ input: {} }]);
  });

  it('lists what was given up, and ends', async () => {
    const run = await start(manager, toExpert, await tickets(2));
    await giveUpBulk(steps, run.id);
    const ended = await as(manager, '10:01')((tx) => readBulkRun(tx, { bulkRun: run.id }));
    assert.deepEqual([ended.state, ended.refusedCount], ['done', 2]);
  });

  it('means all that match, as the list does', async () => {
    const run = await as(
      manager,
      '10:00',
    )((tx) => startBulkRun(tx, { deed: toExpert, matching: { customerId: donghai.id } }));
    assert.ok(run.askedCount >= 10);
  });

  it('is refused whole to whoever may not do it to one, with nothing meant, and with unknown words', async () => {
    const [first = ''] = await tickets(1);
    await assert.rejects(start(taker, toExpert, [first]), refuses('ticket.not_yours'));
    await assert.rejects(start(manager, toExpert, [nobodys]), refuses('bulk_run.nothing_meant'));
    await assert.rejects(
      start(manager, { act: 'cancel', reason: 'no_such' }, [first]),
      refuses('ticket.unknown_code', 'deed.reason'),
    );
    await assert.rejects(start(manager, { act: 'assign' }, [first]), refuses('ticket.nobody_named', 'deed.teamId'));
  });

  it('is nobody else’s to look at', async () => {
    const asked = await start(manager, toExpert, await tickets(1));
    await assert.rejects(
      as(engineer, '10:01')((tx) => readBulkRun(tx, { bulkRun: asked.id })),
      refuses('not_found'),
    );
  });
});
