import { type Case, testEach } from './clock.cases.ts';
import { alwaysOpen } from './always-open.rules.ts';
import { aroundTheClock, factsOf, hour, on, termsOf } from './clock.factory.ts';
import type { TargetUnit } from '../../../../kernel/working-time/target-units.ts';

const fourHours = termsOf({ seconds: 4 * hour });
const twoHours = { seconds: 2 * hour };
const later = (value: number, unit: TargetUnit) => ({ later: { value, unit } });
const waited = (...told: string[]) => factsOf('Mon 09:00', 'Mon 09:30 in_progress', ...told);

/** Restarting, days and months: what SLA-02 and SLA-04 leave to the agreement. */
const cases: Case[] = [
  {
    told: 'counts from nothing again when the new line restarts it',
    facts: factsOf('Mon 09:00'),
    terms: [fourHours, termsOf(twoHours, { from: on('Mon 11:30'), restarts: true })],
    claims: { result: 'open', elapsed: 0, deadline: 'Mon 14:30' },
  },
  {
    told: 'stays breached when the line that restarts it comes too late',
    facts: factsOf('Mon 09:00'),
    terms: [fourHours, termsOf(twoHours, { from: on('Mon 15:00'), restarts: true })],
    claims: { result: 'breached', elapsed: 0, deadline: 'Mon 17:00', breached: 'Mon 14:00' },
  },
  {
    told: 'counts what came before a restart for nothing when it stops',
    facts: factsOf('Mon 09:00', 'Mon 14:30 resolved'),
    terms: [fourHours, termsOf(twoHours, { from: on('Mon 11:30'), restarts: true })],
    claims: { phase: 'stopped', result: 'met', elapsed: 2 * hour, deadline: 'Mon 14:30' },
  },
  {
    told: 'restarts with a reopening where the line says so',
    facts: waited('Mon 11:00 resolved', 'Mon 15:00 in_progress'),
    terms: [termsOf({ seconds: 4 * hour }, { onReopening: 'restart' })],
    claims: { phase: 'running', result: 'open', elapsed: 0, deadline: 'Tue 10:00' },
  },
  {
    told: 'keeps its breach over a reopening that restarts it',
    facts: waited('Mon 15:00 resolved', 'Mon 16:00 in_progress'),
    terms: [termsOf({ seconds: 4 * hour }, { onReopening: 'restart' })],
    claims: { result: 'breached', breached: 'Mon 14:00', deadline: 'Tue 11:00' },
  },
  {
    told: 'is due at the same time of day so many open days later, over the weekend',
    facts: factsOf('Fri 15:00'),
    terms: [termsOf(later(1, 'working_day'))],
    claims: { result: 'open', deadline: 'Mon 15:00' },
  },
  {
    told: 'is due by the close of the working day',
    facts: factsOf('Fri 15:00'),
    terms: [termsOf(later(1, 'working_day_close'))],
    claims: { deadline: 'Mon 18:00' },
  },
  {
    told: 'is due outside hours where the working day ends there, and met until then',
    facts: factsOf('Fri 20:00', 'Mon 19:30 resolved'),
    terms: [termsOf(later(1, 'working_day'))],
    claims: { result: 'met', deadline: 'Mon 20:00', stopped: 'Mon 19:30' },
  },
  {
    told: 'moves a working day by the working time that it was paused',
    facts: factsOf('Fri 15:00', 'Mon 10:00 waiting awaiting_customer', 'Mon 11:00 in_progress'),
    terms: [termsOf(later(1, 'working_day'))],
    claims: { deadline: 'Mon 16:00' },
  },
  {
    told: 'is not moved from a time outside hours by a pause outside hours',
    facts: factsOf('Fri 20:00', 'Sat 10:00 waiting awaiting_customer', 'Sun 10:00 in_progress'),
    terms: [termsOf(later(1, 'working_day'))],
    claims: { deadline: 'Mon 20:00' },
  },
  {
    told: 'has no deadline while a working day is paused with time left',
    facts: factsOf('Fri 15:00', 'Mon 10:00 waiting awaiting_customer'),
    terms: [termsOf(later(1, 'working_day'))],
    claims: { phase: 'paused', deadline: null },
  },
  {
    told: 'counts a calendar day by the wall clock, nights and weekends too',
    facts: factsOf('Fri 15:00'),
    terms: [termsOf(later(2, 'calendar_day'), { calendar: alwaysOpen('Asia/Shanghai') })],
    claims: { deadline: 'Sun 15:00' },
  },
  {
    told: 'moves a calendar day by all the time that it was paused',
    facts: factsOf('Fri 15:00', 'Fri 20:00 waiting awaiting_customer', 'Sat 02:00 in_progress'),
    terms: [termsOf(later(2, 'calendar_day'), { calendar: alwaysOpen('Asia/Shanghai') })],
    claims: { deadline: 'Sun 21:00' },
  },
  {
    told: 'counts a day of new terms from the recording when elapsed time stays',
    facts: factsOf('Fri 15:00'),
    terms: [fourHours, termsOf(later(1, 'working_day'), { from: on('Fri 16:00') })],
    claims: { result: 'open', deadline: 'Mon 15:00' },
  },
  {
    told: 'counts a day of new terms from the change when it restarts',
    facts: factsOf('Fri 15:00'),
    terms: [fourHours, termsOf(later(1, 'working_day'), { from: on('Fri 16:00'), restarts: true })],
    claims: { result: 'open', deadline: 'Mon 16:00' },
  },
  {
    told: 'is neither met nor breached by terms under which nothing is owed any more',
    facts: factsOf('Mon 09:00', 'Thu 09:00 resolved'),
    terms: [fourHours, termsOf(null, { from: on('Mon 10:00') })],
    claims: { phase: 'stopped', result: 'open', deadline: null, breached: null },
  },
  {
    told: 'stays breached when nothing is owed any more',
    facts: factsOf('Mon 09:00', 'Thu 09:00 resolved'),
    terms: [fourHours, termsOf(null, { from: on('Tue 10:00') })],
    claims: { result: 'breached', breached: 'Mon 14:00' },
  },
  {
    told: 'goes on over a night by 7×24 after a change from 5×8, what has elapsed staying',
    facts: factsOf('Mon 17:00'),
    terms: [fourHours, termsOf({ seconds: 4 * hour }, { from: on('Mon 20:00'), calendar: aroundTheClock })],
    claims: { deadline: 'Mon 23:00' },
  },
];

testEach(cases);
