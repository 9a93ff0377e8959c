import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addSeconds } from '../../../../kernel/instant.ts';
import { isReminderDue, leadFor, missingOfReview, nextUpdateAt, openSteps } from './major-incident.rules.ts';

const at = '2026-11-20T02:00:00.000Z';
const running = { state: 'running', toldAt: null, declaredAt: at, updateMinutes: 30, remindedAt: null } as const;
const after = (minutes: number) => addSeconds(at, minutes * 60);

test('words are due so many minutes after the last ones, counted from the declaration at first', () => {
  assert.equal(nextUpdateAt(running), after(30));
  assert.equal(nextUpdateAt({ ...running, toldAt: after(20) }), after(50));
  assert.equal(nextUpdateAt({ ...running, state: 'stood_down' }), null);
});

test('the commander is reminded when words are due, and again as long as none come', () => {
  assert.equal(isReminderDue(running, after(29)), false);
  assert.equal(isReminderDue(running, after(30)), true);
  assert.equal(isReminderDue({ ...running, remindedAt: after(30) }, after(59)), false);
  assert.equal(isReminderDue({ ...running, remindedAt: after(30) }, after(60)), true);
  assert.equal(isReminderDue({ ...running, remindedAt: after(30), toldAt: after(40) }, after(69)), false);
});

test('looked at each minute, nobody is reminded more often than words are due', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 120 }), fc.integer({ min: 0, max: 600 }), (updateMinutes, minutes) => {
      let remindedAt: string | null = null;
      let reminders = 0;
      for (let minute = 0; minute <= minutes; minute += 1) {
        if (!isReminderDue({ ...running, updateMinutes, remindedAt }, after(minute))) continue;
        remindedAt = after(minute);
        reminders += 1;
      }
      assert.equal(reminders, Math.floor(minutes / updateMinutes));
    }),
  );
});

test('a review is whole when all of it is written and somebody does something about it', () => {
  const nothing = { happened: null, cause: null, helped: null, actions: [] };
  assert.deepEqual(missingOfReview(nothing), ['happened', 'cause', 'helped', 'actions']);
  const actions = [{ text: '换电源', ownerId: 'a', dueOn: '2026-12-01' }];
  assert.deepEqual(missingOfReview({ ...nothing, cause: '断电', actions }), ['happened', 'helped']);
  assert.deepEqual(missingOfReview({ happened: '', cause: '', helped: '', actions }), []);
});

test('others join the first ticket of their customer that is not over', () => {
  assert.equal(leadFor([]), undefined);
  const leads = [
    { ticketId: 'a', status: 'closed' as const },
    { ticketId: 'b', status: 'resolved' as const },
    { ticketId: 'c', status: 'registered' as const },
  ];
  assert.equal(leadFor(leads)?.ticketId, 'b');
});

test('of a plan nothing is done at first, and each step has a key of its own', () => {
  const steps = openSteps(['断电', '断电']);
  assert.equal(new Set(steps.map(({ key }) => key)).size, 2);
  assert.ok(steps.every(({ doneAt }) => doneAt === null));
});
