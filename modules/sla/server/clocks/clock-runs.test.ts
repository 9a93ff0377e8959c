import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { deliveredClockKinds } from '../../clock-kind.contract.ts';
import { clockRuns, factsOf, hour, on, termsOf } from './clock.factory.ts';
import type { Milestone, SubjectChange, SubjectFacts } from './subject-facts.rules.ts';
import type { OnReopening, Terms } from './terms.rules.ts';

/** Which clocks there are and how each ends: `'09:00–11:00 met'`, run by run; all on Monday unless said otherwise. */
interface Case {
  told: string;
  kind: keyof typeof deliveredClockKinds;
  facts: SubjectFacts;
  terms?: Partial<Terms>;
  /** Start, stop, phase and result of each run. */
  claims: [start: string, stop: string | null, phase: string, result: string][];
}

const noted = (facts: SubjectFacts, ...told: [Milestone['kind'], string][]): SubjectFacts => ({
  ...facts,
  milestones: told.map(([kind, at]) => ({ kind, at: on(at) })),
});

/** The rows get hands at these instants. */
function handed(facts: SubjectFacts, ...told: [at: string, teamId: string, assigneeId: string | null][]): SubjectFacts {
  const history = facts.history.map((row): SubjectChange => {
    const [, teamId, assigneeId] = told.find(([at]) => on(at) === row.at) ?? [];
    return teamId === undefined ? row : { ...row, traits: { teamId, assigneeId: assigneeId ?? null } };
  });
  return { ...facts, history };
}

const reopened = factsOf('Mon 09:00', 'Mon 09:30 in_progress', 'Mon 11:00 resolved', 'Mon 15:00 in_progress');
const again = factsOf(
  'Mon 09:00',
  'Mon 09:30 in_progress',
  'Mon 11:00 resolved',
  'Mon 15:00 in_progress',
  'Mon 16:00 resolved',
);
const on4 = (onReopening: OnReopening) => ({ target: { seconds: 4 * hour }, onReopening });

const cases: Case[] = [
  {
    told: 'a reopening that opens a new clock leaves the first as it was, and the second counts from it',
    kind: 'resolution',
    facts: reopened,
    terms: on4('new'),
    claims: [
      ['Mon 09:00', 'Mon 11:00', 'stopped', 'met'],
      ['Mon 15:00', null, 'running', 'open'],
    ],
  },
  {
    told: 'each new clock ends with its own resolving',
    kind: 'resolution',
    facts: again,
    terms: on4('new'),
    claims: [
      ['Mon 09:00', 'Mon 11:00', 'stopped', 'met'],
      ['Mon 15:00', 'Mon 16:00', 'stopped', 'met'],
    ],
  },
  {
    told: 'a reopening that continues is the same clock',
    kind: 'resolution',
    facts: again,
    terms: on4('continue'),
    claims: [['Mon 09:00', 'Mon 16:00', 'stopped', 'met']],
  },
  {
    told: 'a late first clock stays breached when a second is opened',
    kind: 'resolution',
    facts: again,
    terms: { target: { seconds: hour }, onReopening: 'new' },
    claims: [
      ['Mon 09:00', 'Mon 11:00', 'stopped', 'breached'],
      ['Mon 15:00', 'Mon 16:00', 'stopped', 'met'],
    ],
  },
  {
    told: 'with the cancelling all runs are void, and keep what they were',
    kind: 'resolution',
    facts: factsOf('Mon 09:00', 'Mon 11:00 resolved', 'Mon 13:00 in_progress', 'Mon 14:00 cancelled'),
    terms: on4('new'),
    claims: [
      ['Mon 09:00', 'Mon 11:00', 'void', 'met'],
      ['Mon 13:00', 'Mon 14:00', 'void', 'open'],
    ],
  },
  {
    told: 'an arrival ends where somebody arrived, and not with the second visit',
    kind: 'arrival',
    facts: noted(factsOf('Mon 09:00', 'Mon 09:30 in_progress'), ['arrived', 'Mon 14:00'], ['arrived', 'Mon 10:00']),
    claims: [['Mon 09:00', 'Mon 10:00', 'stopped', 'met']],
  },
  {
    told: 'nobody has to arrive where it is resolved already',
    kind: 'arrival',
    facts: factsOf('Mon 09:00', 'Mon 09:30 in_progress', 'Mon 10:00 resolved'),
    claims: [['Mon 09:00', 'Mon 10:00', 'void', 'open']],
  },
  {
    told: 'who is solved needs no workaround: the solution is one',
    kind: 'workaround',
    facts: factsOf('Mon 09:00', 'Mon 10:00 resolved'),
    claims: [['Mon 09:00', 'Mon 10:00', 'stopped', 'met']],
  },
  {
    told: 'silences run from word to word, and the last until it is resolved',
    kind: 'update',
    facts: noted(factsOf('Mon 09:00', 'Mon 17:00 resolved'), ['updated', 'Mon 10:00'], ['updated', 'Mon 11:30']),
    terms: { target: { seconds: hour } },
    claims: [
      ['Mon 10:00', 'Mon 11:30', 'stopped', 'breached'],
      ['Mon 11:30', 'Mon 17:00', 'stopped', 'breached'],
    ],
  },
  {
    told: 'what is said after the resolving begins no silence; a reopening does',
    kind: 'update',
    facts: noted(reopened, ['updated', 'Mon 10:30'], ['updated', 'Mon 11:10']),
    terms: { target: { seconds: hour } },
    claims: [
      ['Mon 10:30', 'Mon 11:00', 'stopped', 'met'],
      ['Mon 15:00', null, 'running', 'open'],
    ],
  },
  {
    told: 'a silence is paused while the customer is waited for',
    kind: 'update',
    facts: noted(factsOf('Mon 09:00', 'Mon 10:00 waiting awaiting_customer'), ['updated', 'Mon 09:30']),
    terms: { target: { seconds: hour } },
    claims: [['Mon 09:30', null, 'paused', 'open']],
  },
  {
    told: 'nothing is delivered before it is ordered',
    kind: 'delivery',
    facts: noted(factsOf('Mon 09:00'), ['parts_delivered', 'Mon 10:00']),
    claims: [],
  },
  {
    told: 'what is ordered and not needed any more is not owed',
    kind: 'delivery',
    facts: noted(factsOf('Mon 09:00', 'Mon 11:00 resolved'), ['parts_ordered', 'Mon 10:00']),
    claims: [['Mon 10:00', 'Mon 11:00', 'void', 'open']],
  },
  {
    told: 'a supplier is timed from the asking to the doing',
    kind: 'supplier_repair',
    facts: noted(factsOf('Mon 09:00'), ['supplier_asked', 'Mon 10:00'], ['supplier_done', 'Tue 16:00']),
    terms: { target: { later: { value: 2, unit: 'working_day' } } },
    claims: [['Mon 10:00', 'Tue 16:00', 'stopped', 'met']],
  },
  {
    told: 'each hand-over is taken over by an acceptance',
    kind: 'takeover',
    facts: handed(
      factsOf(
        'Mon 09:00',
        'Mon 09:00 registered',
        'Mon 09:30 in_progress',
        'Mon 11:00 registered',
        'Mon 14:00 in_progress',
      ),
      ['Mon 09:00', 'first line', null],
      ['Mon 09:30', 'first line', 'limin'],
      ['Mon 11:00', 'second line', null],
      ['Mon 14:00', 'second line', 'chenwei'],
    ),
    terms: { target: { seconds: hour } },
    claims: [
      ['Mon 09:00', 'Mon 09:30', 'stopped', 'met'],
      ['Mon 11:00', 'Mon 14:00', 'stopped', 'breached'],
    ],
  },
  {
    told: 'what is handed on before anybody took it counts for nobody',
    kind: 'takeover',
    facts: handed(
      factsOf('Mon 09:00', 'Mon 09:00 registered', 'Mon 09:20 registered'),
      ['Mon 09:00', 'first line', null],
      ['Mon 09:20', 'second line', null],
    ),
    terms: { target: { seconds: hour } },
    claims: [
      ['Mon 09:00', 'Mon 09:20', 'void', 'open'],
      ['Mon 09:20', null, 'running', 'open'],
    ],
  },
];

for (const { told, kind, facts, terms, claims } of cases) {
  test(told, () => {
    const promised = termsOf({ seconds: 4 * hour }, terms);
    const found = clockRuns(kind, { facts }, [promised]);
    assert.deepEqual(
      found.map(({ run, startedAt, stoppedAt, phase, result }) => [run, startedAt, stoppedAt, phase, result]),
      claims.map(([start, stop, ...rest], at) => [at + 1, on(start), stop && on(stop), ...rest]),
    );
  });
}

test('a response that waits for words ends with the first answer, not with the acceptance', () => {
  const facts = noted(factsOf('Mon 09:00', 'Mon 09:30 in_progress'), ['updated', 'Mon 10:00']);
  const [byWords] = clockRuns('response', { facts, course: { stopsOn: 'answered' } }, [termsOf({ seconds: hour })]);
  assert.deepEqual([byWords?.phase, byWords?.stoppedAt], ['stopped', on('Mon 10:00')]);
});
