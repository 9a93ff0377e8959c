import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outcomeOf, ruleFault, type MemberProfile, type QualificationRule } from './qualification.rules.ts';

const today = '2026-11-20';
type Written = Pick<QualificationRule, 'measure' | 'appliesTo' | 'level' | 'minimum'>;

/** The vector of ORG-15. */
const wanted: Record<string, Written> = {
  'ten people': { measure: 'head_count', appliesTo: 'count', level: null, minimum: 10 },
  'all college or above': { measure: 'education', appliesTo: 'share', level: 'college', minimum: 100 },
  'bachelor 60 %': { measure: 'education', appliesTo: 'share', level: 'bachelor', minimum: 60 },
  'computer-related 80 %': { measure: 'computer_related', appliesTo: 'share', level: null, minimum: 80 },
  'two years on average': { measure: 'years_in_it', appliesTo: 'mean', level: null, minimum: 2 },
  'all intermediate or above': { measure: 'engineer_grade', appliesTo: 'share', level: 'intermediate', minimum: 100 },
  'a senior leader': { measure: 'engineer_grade', appliesTo: 'leader', level: 'senior', minimum: 0 },
};

/** Ten who just meet all of it: six bachelors, eight of the field, two years each, one senior leader. */
const ten: MemberProfile[] = Array.from({ length: 10 }, (_, at) => ({
  id: `id-${at}`,
  name: `成员${at}`,
  isLeader: at === 0,
  education: at < 6 ? 'bachelor' : 'college',
  isComputerRelated: at < 8,
  inItSince: '2024-11-20',
  engineerGrade: at === 0 ? 'senior' : 'intermediate',
}));

function changed(at: number, fields: Partial<MemberProfile>): MemberProfile[] {
  return ten.map((member, place) => (place === at ? { ...member, ...fields } : member));
}

function judge(name: string, team: readonly MemberProfile[]) {
  const rule = wanted[name];
  assert.ok(rule, name);
  const { isMet, value, short } = outcomeOf({ id: 'rule', ...rule }, team, today);
  return [isMet, value, short.map(({ id }) => id).join()];
}

const others = ten.slice(1);
const late = { inItSince: '2024-11-21' };
const cases: [sentence: string, rule: string, team: readonly MemberProfile[], answer: unknown[]][] = [
  ['ten are ten', 'ten people', ten, [true, 10, '']],
  ['nine are not ten', 'ten people', others, [false, 9, '']],
  ['nobody is not ten', 'ten people', [], [false, 0, '']],
  ['college and bachelor are all college or above', 'all college or above', ten, [true, 100, '']],
  [
    'one without a degree breaks all of them',
    'all college or above',
    changed(3, { education: 'secondary' }),
    [false, 90, 'id-3'],
  ],
  ['one of whom it is not known as well', 'all college or above', changed(3, { education: null }), [false, 90, 'id-3']],
  ['six of ten are 60 %', 'bachelor 60 %', ten, [true, 60, 'id-6,id-7,id-8,id-9']],
  [
    'five of ten are not',
    'bachelor 60 %',
    changed(0, { education: 'college' }),
    [false, 50, 'id-0,id-6,id-7,id-8,id-9'],
  ],
  [
    'a doctor counts as a bachelor',
    'bachelor 60 %',
    changed(0, { education: 'doctor' }),
    [true, 60, 'id-6,id-7,id-8,id-9'],
  ],
  ['eight of ten are 80 %', 'computer-related 80 %', ten, [true, 80, 'id-8,id-9']],
  ['seven of nine are not', 'computer-related 80 %', others, [false, 77.8, 'id-8,id-9']],
  ['two years each are two on average', 'two years on average', ten, [true, 2, '']],
  ['a day less of one is not', 'two years on average', changed(5, late), [false, 2, 'id-5']],
  [
    'longer of another makes up for it',
    'two years on average',
    changed(5, { inItSince: '2016-11-20' }),
    [true, 2.8, ''],
  ],
  [
    'one of whom it is not known counts as none',
    'two years on average',
    changed(5, { inItSince: null }),
    [false, 1.8, 'id-5'],
  ],
  ['nobody below intermediate', 'all intermediate or above', ten, [true, 100, '']],
  ['a junior breaks it', 'all intermediate or above', changed(9, { engineerGrade: 'junior' }), [false, 90, 'id-9']],
  ['the leader is senior', 'a senior leader', ten, [true, null, '']],
  [
    'an intermediate leader is not',
    'a senior leader',
    changed(0, { engineerGrade: 'intermediate' }),
    [false, null, 'id-0'],
  ],
  ['no leader is none either', 'a senior leader', others, [false, null, '']],
];
for (const [sentence, rule, team, answer] of cases) {
  test(`${rule}: ${sentence}`, () => assert.deepEqual(judge(rule, team), answer));
}

test('of a team without members nothing can be said but that it is empty', () => {
  for (const name of Object.keys(wanted).slice(1)) assert.deepEqual(judge(name, []), [null, null, '']);
});

test('who meets a share of a rule meets every smaller share of it', () => {
  const share = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(share, share, fc.integer({ min: 1, max: 10 }), (one, other, size) => {
      const rule = { id: 'rule', measure: 'computer_related', appliesTo: 'share', level: null } as const;
      const met = (minimum: number) => outcomeOf({ ...rule, minimum }, ten.slice(10 - size), today).isMet;
      if (met(Math.max(one, other))) assert.equal(met(Math.min(one, other)), true);
    }),
  );
});

const faults: [Written, ReturnType<typeof ruleFault>][] = [
  [{ measure: 'education', appliesTo: 'share', level: 'college', minimum: 100 }, null],
  [{ measure: 'education', appliesTo: 'mean', level: 'college', minimum: 2 }, 'reach'],
  [{ measure: 'education', appliesTo: 'share', level: 'senior', minimum: 60 }, 'level'],
  [{ measure: 'engineer_grade', appliesTo: 'leader', level: null, minimum: 0 }, 'level'],
  [{ measure: 'computer_related', appliesTo: 'share', level: 'college', minimum: 60 }, 'level'],
  [{ measure: 'computer_related', appliesTo: 'share', level: null, minimum: 101 }, 'minimum'],
];
for (const [rule, fault] of faults) {
  test(`${JSON.stringify(rule)} has the fault ${fault}`, () => assert.equal(ruleFault(rule), fault));
}
