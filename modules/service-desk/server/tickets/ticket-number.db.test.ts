import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, engineer, donghai } = desk;

/** The counting part. */
function numbersOf(tickets: readonly TicketView[]): number[] {
  return tickets.map(({ number }) => Number(number.slice(-6))).toSorted((one, other) => one - other);
}

test('many who record at once get each number once, without a gap, over all kinds', async () => {
  const kinds = ['incident', 'question', 'complaint'] as const;
  const recordings = Array.from({ length: 60 }, (_, at) =>
    huaxin.as(engineer, (tx) => recordOne(tx, donghai, { kind: kinds[at % 3] ?? 'incident' })),
  );
  const tickets = await Promise.all(recordings);
  assert.deepEqual(
    numbersOf(tickets),
    Array.from({ length: 60 }, (_, at) => at + 1),
  );
  assert.deepEqual(
    new Set(tickets.map(({ number }) => number.slice(0, 9))),
    new Set(['INC-2026-', 'QUE-2026-', 'CMP-2026-']),
  );
});

test('what is rolled back leaves no gap', async () => {
  const before = await huaxin.as(engineer, (tx) => recordOne(tx, donghai));
  const broken = huaxin.as(engineer, async (tx) => {
    await recordOne(tx, donghai);
    // the number is taken, and then the transaction fails
    await tx.settle();
    throw new Error('power cut');
  });
  await assert.rejects(broken, /power cut/);
  const after = await huaxin.as(engineer, (tx) => recordOne(tx, donghai));
  const [first = 0, second = 0] = numbersOf([before, after]);
  assert.equal(second, first + 1);
});

test('the year is the provider’s: in Shanghai it is 2027 while UTC still has 2026', async () => {
  const late = await huaxin.as(engineer, (tx) => recordOne(tx, donghai), { now: '2026-12-31T16:30:00.000Z' });
  assert.equal(late.number, 'INC-2027-000001');
});

test('a number past six digits is not cut', async () => {
  const full = sqlBuilder.updateTable('ticketSeries').set({ lastNumber: 999_999 }).where('year', '=', 2027);
  await huaxin.as(engineer, (tx) => tx.run(full));
  const many = await huaxin.as(engineer, (tx) => recordOne(tx, donghai), { now: '2027-06-01T02:00:00.000Z' });
  assert.equal(many.number, 'INC-2027-1000000');
});

test('each provider counts for itself', async () => {
  const { rows } = await desk.ground.owner.query<{ tenant_id: string }>('select distinct tenant_id from ticket_series');
  assert.deepEqual(rows, [{ tenant_id: huaxin.id }]);
});
