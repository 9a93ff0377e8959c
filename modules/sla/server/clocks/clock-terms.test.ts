import { type Case, testEach } from './clock.cases.ts';
import { aroundTheClock, factsOf, hour, on, termsOf } from './clock.factory.ts';

const fourHours = termsOf({ seconds: 4 * hour });
const eightHours = termsOf({ seconds: 8 * hour });

const cases: Case[] = [
  {
    told: 'is due 11:00 and breached at 11:30 when the priority is raised at 11:30 to 2 h',
    facts: factsOf('Mon 09:00', 'Mon 09:00 in_progress'),
    terms: [eightHours, termsOf({ seconds: 2 * hour }, { from: on('Mon 11:30') })],
    claims: { phase: 'running', result: 'breached', elapsed: 2.5 * hour, deadline: 'Mon 11:00', breached: 'Mon 11:30' },
  },
  {
    told: 'keeps what has elapsed when the priority is lowered in time',
    facts: factsOf('Mon 09:00', 'Mon 09:00 in_progress'),
    terms: [fourHours, termsOf({ seconds: 8 * hour }, { from: on('Mon 11:30') })],
    claims: { result: 'open', elapsed: 2.5 * hour, deadline: 'Mon 18:00' },
  },
  {
    told: 'stays breached when the priority is lowered too late',
    facts: factsOf('Mon 09:00', 'Mon 09:00 in_progress'),
    terms: [fourHours, termsOf({ seconds: 8 * hour }, { from: on('Mon 15:00') })],
    claims: { result: 'breached', deadline: 'Mon 18:00', breached: 'Mon 14:00' },
  },
  {
    told: 'counts by the calendar of each target: 1 h of 5×8 on Friday, then 3 of 4 h around the clock',
    facts: factsOf('Fri 17:00'),
    terms: [eightHours, termsOf({ seconds: 4 * hour }, { from: on('Sun 10:00'), calendar: aroundTheClock })],
    claims: { result: 'open', elapsed: hour, deadline: 'Sun 13:00' },
  },
  {
    told: 'is not touched by terms that come after its stop',
    facts: factsOf('Mon 09:00', 'Mon 12:00 resolved'),
    terms: [fourHours, termsOf({ seconds: hour }, { from: on('Mon 15:00') })],
    claims: { result: 'met', deadline: 'Mon 14:00' },
  },
  {
    told: 'keeps an agreed instant through pauses',
    facts: factsOf('Mon 09:00', 'Mon 10:00 waiting awaiting_customer', 'Tue 10:00 in_progress', 'Wed 17:00 resolved'),
    terms: [termsOf({ dueAt: on('Wed 17:00') })],
    claims: { result: 'met', elapsed: 15 * hour, deadline: 'Wed 17:00' },
  },
  {
    told: 'is breached at the agreed instant, also on a Sunday',
    facts: factsOf('Fri 09:00', 'Sun 12:00 resolved'),
    terms: [termsOf({ dueAt: on('Sun 10:00') })],
    claims: { result: 'breached', deadline: 'Sun 10:00', breached: 'Sun 10:00' },
  },
  {
    told: 'is neither met nor breached while nothing is agreed',
    facts: factsOf('Mon 09:00', 'Thu 09:00 resolved'),
    terms: [termsOf(null)],
    claims: { phase: 'stopped', result: 'open', elapsed: 24 * hour, deadline: null },
  },
  {
    told: 'is due at the recording when the target is nothing at all',
    facts: factsOf('Mon 09:00', 'Mon 09:00 waiting awaiting_customer', 'Mon 10:00 resolved'),
    terms: [termsOf({ seconds: 0 })],
    claims: { result: 'breached', deadline: 'Mon 09:00', breached: 'Mon 09:00' },
  },
];

testEach(cases);
