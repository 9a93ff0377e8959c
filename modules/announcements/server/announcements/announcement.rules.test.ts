import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForEverybody, stateAt, timeFault, type Announcement } from './announcement.rules.ts';

const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
const shown = { showsFrom: at(9), showsUntil: at(12), withdrawnAt: null };

for (const [hour, state] of [
  [8, 'coming'],
  [9, 'shown'],
  [11, 'shown'],
  [12, 'over'],
] as const) {
  test(`what is shown from 9 to 12 is ${state} at ${hour}`, () => {
    assert.equal(stateAt(shown, at(hour)), state);
  });
}

test('without an end it is shown until somebody withdraws it', () => {
  assert.equal(stateAt({ ...shown, showsUntil: null }, '2030-01-01T00:00:00.000Z'), 'shown');
  assert.equal(stateAt({ ...shown, withdrawnAt: at(10) }, at(8)), 'withdrawn');
});

const announcement = { ...shown, happensFrom: null, happensUntil: null } as Announcement;

test('an end comes after its beginning, and what is to be shown ends in the future', () => {
  const fault = (wish: Partial<Announcement>, hour: number, said = ['showsUntil']) =>
    timeFault({ ...announcement, ...wish }, { now: at(hour), said });
  assert.equal(fault({}, 8), null);
  assert.equal(fault({ showsUntil: at(9) }, 8), 'showsUntil');
  assert.equal(fault({}, 12), 'showsUntil');
  assert.equal(fault({}, 12, ['title']), null, 'what is over may still be put right');
  assert.equal(fault({ happensUntil: at(10) }, 8), 'happensUntil');
  assert.equal(fault({ happensFrom: at(10), happensUntil: at(10) }, 8), 'happensUntil');
});

test('whoever names nobody means everybody', () => {
  assert.ok(isForEverybody({}));
  assert.ok(!isForEverybody({ siteIds: ['one'] }));
});
