import { type Case, testEach } from './clock.cases.ts';
import { factsOf, hour, termsOf } from './clock.factory.ts';

const fourHours = termsOf({ seconds: 4 * hour });
const eightHours = termsOf({ seconds: 8 * hour });

const cases: Case[] = [
  {
    told: 'runs from the recording, before anybody accepts',
    facts: factsOf('Fri 17:00'),
    terms: [fourHours],
    claims: { phase: 'running', result: 'open', elapsed: 0, deadline: 'Mon 12:00', breached: null, stopped: null },
  },
  {
    told: 'goes on over the acceptance',
    facts: factsOf('Mon 09:00', 'Mon 09:30 in_progress'),
    terms: [fourHours],
    claims: { phase: 'running', elapsed: hour / 2, deadline: 'Mon 14:00' },
  },
  {
    told: 'is paused, without a deadline, while it waits for the customer',
    facts: factsOf('Mon 10:00', 'Mon 10:00 in_progress', 'Mon 11:00 waiting awaiting_customer'),
    terms: [fourHours],
    claims: { phase: 'paused', result: 'open', elapsed: hour, deadline: null },
  },
  {
    told: 'has 3 h of 4 left after waiting from 11:00 to 16:00: due Tuesday 10:00',
    facts: factsOf(
      'Mon 10:00',
      'Mon 10:00 in_progress',
      'Mon 11:00 waiting awaiting_customer',
      'Mon 16:00 in_progress',
    ),
    terms: [fourHours],
    claims: { phase: 'running', elapsed: hour, deadline: 'Tue 10:00' },
  },
  {
    told: 'is not moved by waiting over the weekend: still due Monday 12:00',
    facts: factsOf(
      'Fri 17:00',
      'Fri 17:00 in_progress',
      'Sat 10:00 waiting awaiting_customer',
      'Sun 10:00 in_progress',
    ),
    terms: [fourHours],
    claims: { phase: 'running', elapsed: hour, deadline: 'Mon 12:00' },
  },
  {
    told: 'goes on while it waits for a reason that the line does not list',
    facts: factsOf('Mon 10:00', 'Mon 11:00 waiting awaiting_vendor'),
    terms: [fourHours],
    claims: { phase: 'running', elapsed: hour, deadline: 'Mon 15:00' },
  },
  {
    told: 'goes on while it waits for no stated reason',
    facts: factsOf('Mon 10:00', 'Mon 11:00 waiting'),
    terms: [fourHours],
    claims: { phase: 'running', deadline: 'Mon 15:00' },
  },
  {
    told: 'counts nothing as long as a ticket that was created waiting waits',
    facts: factsOf('Mon 09:00', 'Mon 09:00 waiting awaiting_customer'),
    terms: [fourHours],
    claims: { phase: 'paused', elapsed: 0, deadline: null },
  },
  {
    told: 'begins to count when a ticket that was created waiting is taken up',
    facts: factsOf('Mon 09:00', 'Mon 09:00 waiting awaiting_customer', 'Tue 09:00 in_progress'),
    terms: [fourHours],
    claims: { phase: 'running', elapsed: 0, deadline: 'Tue 14:00' },
  },
  {
    told: 'is met when it stops in time',
    facts: factsOf('Mon 09:00', 'Mon 09:30 in_progress', 'Mon 11:00 resolved'),
    terms: [fourHours],
    claims: { phase: 'stopped', result: 'met', elapsed: 2 * hour, deadline: 'Mon 14:00', stopped: 'Mon 11:00' },
  },
  {
    told: 'is met when it stops exactly at its deadline',
    facts: factsOf('Mon 09:00', 'Mon 18:00 resolved'),
    terms: [eightHours],
    claims: { phase: 'stopped', result: 'met', deadline: 'Mon 18:00', breached: null },
  },
  {
    told: 'is breached at 18:00 when it stops at 18:30, outside hours',
    facts: factsOf('Mon 09:00', 'Mon 18:30 resolved'),
    terms: [eightHours],
    claims: { phase: 'stopped', result: 'breached', elapsed: 8 * hour, deadline: 'Mon 18:00', breached: 'Mon 18:00' },
  },
  {
    told: 'is met with nothing elapsed when a ticket is solved at once',
    facts: factsOf('Mon 09:00', 'Mon 09:00 resolved'),
    terms: [fourHours],
    claims: { phase: 'stopped', result: 'met', elapsed: 0, deadline: 'Mon 14:00', stopped: 'Mon 09:00' },
  },
  {
    told: 'keeps the deadline of the remaining time when it stops while waiting',
    facts: factsOf('Mon 10:00', 'Mon 11:00 waiting awaiting_customer', 'Mon 16:00 resolved'),
    terms: [fourHours],
    claims: { phase: 'stopped', result: 'met', elapsed: hour, deadline: 'Tue 10:00' },
  },
  {
    told: 'stays breached when it is paused later, and keeps its deadline',
    facts: factsOf('Mon 09:00', 'Mon 15:00 waiting awaiting_customer', 'Tue 09:00 in_progress', 'Tue 10:00 resolved'),
    terms: [fourHours],
    claims: { result: 'breached', elapsed: 6 * hour, deadline: 'Mon 14:00', breached: 'Mon 14:00' },
  },
  {
    told: 'keeps the deadline of a target that was used up when the pause began',
    facts: factsOf('Mon 09:00', 'Mon 18:00 waiting awaiting_customer'),
    terms: [eightHours],
    claims: { phase: 'paused', result: 'open', elapsed: 8 * hour, deadline: 'Mon 18:00' },
  },
  {
    told: 'continues after a reopening, without the time in resolved',
    facts: factsOf('Mon 09:00', 'Mon 10:00 in_progress', 'Mon 11:00 resolved', 'Tue 11:00 in_progress'),
    terms: [fourHours],
    claims: { phase: 'running', result: 'open', elapsed: 2 * hour, deadline: 'Tue 14:00', stopped: null },
  },
  {
    told: 'is stopped by the last resolving',
    facts: factsOf(
      'Mon 09:00',
      'Mon 11:00 resolved',
      'Tue 11:00 in_progress',
      'Tue 12:00 resolved',
      'Wed 09:00 closed',
    ),
    terms: [fourHours],
    claims: { phase: 'stopped', result: 'met', elapsed: 3 * hour, deadline: 'Tue 14:00', stopped: 'Tue 12:00' },
  },
  {
    told: 'is void when the ticket is cancelled',
    facts: factsOf('Mon 09:00', 'Mon 11:00 cancelled'),
    terms: [fourHours],
    claims: { phase: 'void', result: 'open', elapsed: 2 * hour, deadline: 'Mon 14:00', stopped: 'Mon 11:00' },
  },
  {
    told: 'keeps its breach when the ticket is cancelled after it',
    facts: factsOf('Mon 09:00', 'Mon 15:00 cancelled'),
    terms: [fourHours],
    claims: { phase: 'void', result: 'breached', breached: 'Mon 14:00' },
  },
  {
    told: 'is void when an imported ticket was closed and nobody knows when it was resolved',
    facts: { ...factsOf('Mon 09:00', 'Mon 10:00 resolved', 'Mon 11:00 closed'), resolvedAt: null },
    terms: [fourHours],
    claims: { phase: 'void', result: 'open', stopped: 'Mon 10:00' },
  },
  {
    told: 'counts up to the resolving that stands when an imported log resolves twice in a row',
    facts: factsOf('Mon 09:00', 'Mon 10:00 resolved', 'Mon 11:00 resolved'),
    terms: [fourHours],
    claims: { phase: 'stopped', elapsed: 2 * hour, stopped: 'Mon 11:00' },
  },
  {
    told: 'counts not the time in resolved when an imported log reopens for no time at all',
    facts: factsOf('Mon 09:00', 'Mon 10:00 resolved', 'Mon 11:00 in_progress', 'Mon 11:00 resolved'),
    terms: [fourHours],
    claims: { phase: 'stopped', elapsed: hour, stopped: 'Mon 11:00' },
  },
  {
    told: 'takes a change that an imported log dates back as made with the one before it',
    facts: factsOf('Mon 09:00', 'Mon 11:00 waiting awaiting_customer', 'Mon 10:00 in_progress'),
    terms: [fourHours],
    claims: { phase: 'running', elapsed: 2 * hour, deadline: 'Mon 14:00' },
  },
];

testEach(cases);
