import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticketActs, ticketStatuses, type TicketAct, type TicketStatus } from '../../ticket-codes.contract.ts';
import { allowedActs, decide, isFinal } from './ticket.rules.ts';

/** Each status × act of SD-03, written out by hand: `·` is refused. */
const table = `
                accept       assign      wait     resume       resolve   confirm  reopen       cancel     change       step         note         reply        escalate     hand_over    link         split        merge      move         sign         milestone
  registered    in_progress  registered  waiting  ·            resolved  ·        ·            cancelled  registered   ·            registered   registered   registered   registered   registered   registered   cancelled  registered   ·            registered
  in_progress   ·            registered  waiting  ·            resolved  ·        ·            cancelled  in_progress  in_progress  in_progress  in_progress  registered   in_progress  in_progress  in_progress  cancelled  in_progress  ·            in_progress
  waiting       ·            waiting     ·        in_progress  resolved  ·        ·            cancelled  waiting      waiting      waiting      waiting      waiting      waiting      waiting      waiting      cancelled  waiting      ·            waiting
  resolved      ·            ·           ·        ·            ·         closed   in_progress  ·          resolved     ·            resolved     resolved     ·            resolved     resolved     ·            ·          resolved     closed       resolved
  closed        ·            ·           ·        ·            ·         ·        ·            ·          ·            ·            closed       ·            ·            ·            closed       ·            ·          ·            closed       ·
  cancelled     ·            ·           ·        ·            ·         ·        ·            ·          ·            ·            cancelled    ·            ·            ·            cancelled    ·            ·          ·            ·            ·
`;
const [acts = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test('the table has every status and every act', () => {
  assert.deepEqual(acts, ticketActs);
  assert.deepEqual(
    rows.map(([status]) => status),
    ticketStatuses,
  );
});

for (const [status, ...outcomes] of rows as [TicketStatus, ...string[]][]) {
  outcomes.forEach((outcome, at) => {
    const act = acts[at] as TicketAct;
    test(outcome === '·' ? `refuses to ${act} a ${status} ticket` : `${act} leads from ${status} to ${outcome}`, () => {
      const expected = outcome === '·' ? { allowed: allowedActs(status) } : { status: outcome };
      assert.deepEqual(decide(status, act), expected);
    });
  });
}

test('a refusal names what is allowed instead', () => {
  assert.deepEqual(decide('resolved', 'wait'), {
    allowed: ['confirm', 'reopen', 'change', 'note', 'reply', 'hand_over', 'link', 'move', 'sign', 'milestone'],
  });
});

test('nothing leads out of closed and cancelled', () => {
  const finals = ticketStatuses.filter(isFinal);
  assert.deepEqual(finals, ['closed', 'cancelled']);
  assert.deepEqual(finals.flatMap(allowedActs), ['note', 'link', 'sign', 'note', 'link']);
});
