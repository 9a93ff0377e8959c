import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { instantOf } from '../../kernel/instant.ts';
import { priorities, type Priority } from '../../modules/catalogue/priority.contract.ts';
import type { FollowedClock } from '../../modules/sla/server/follow/followed-subject.rules.ts';
import { attainmentOfLog } from './figures-of-log.ts';
import { allReasons, clocksByEngine, readLog, targetMinutes } from './log-by-engine.ts';
import {
  clockByHand,
  incidentsByHand,
  logPath,
  openMinutes,
  type HandClock,
  type HandIncident,
} from './log-by-hand.ts';

const skip = existsSync(logPath) ? false : `${logPath} is missing`;
const read = skip ? undefined : Promise.all([incidentsByHand(), readLog(), openMinutes()]);

for (const [pauses, reasons] of [
  ['all waiting pauses', allReasons],
  ['nothing pauses', []],
] as const) {
  test(`every incident of the log is timed to the second when ${pauses}`, { skip }, async () => {
    const [incidents = [], tickets = [], isOpen = () => false] = (await read) ?? [];
    const clocks = clocksByEngine(tickets, [...reasons]);
    assert.equal(incidents.length, 24_918);
    const figures: Record<string, [met: number, decided: number]> = {};
    for (const incident of incidents) {
      const waits = reasons.length === 0 ? [] : incident.waits;
      const hand = clockByHand({ ...incident, waits }, minutesFor(incident), isOpen);
      assertSame(clocks.get(incident.number), hand, incident.number);
      const [met, decided] = figures[incident.priority] ?? [0, 0];
      if (hand) figures[incident.priority] = [met + Number(hand.isMet), decided + 1];
    }
    assert.deepEqual(
      priorities.map((priority) => figures[priority]),
      attainmentOfLog[pauses],
    );
  });
}

function assertSame(clock: FollowedClock | undefined, hand: HandClock | null, number: string): void {
  if (hand === null) return assert.equal(clock?.phase, 'void', number);
  const { elapsedSeconds, deadlineAt, result, breachedAt } = clock ?? {};
  const due = instantOf(hand.deadlineAt);
  assert.deepEqual(
    { elapsedSeconds, deadlineAt, result, breachedAt },
    {
      elapsedSeconds: hand.elapsedSeconds,
      deadlineAt: due,
      result: hand.isMet ? 'met' : 'breached',
      breachedAt: hand.isMet ? null : due,
    },
    number,
  );
}

function minutesFor({ priority }: HandIncident): number {
  // the log knows no others
  return targetMinutes[priority as Priority];
}
