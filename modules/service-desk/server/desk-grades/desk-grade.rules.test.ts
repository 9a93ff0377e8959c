import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticketActs, type TicketAct } from '../../ticket-codes.contract.ts';
import { faultByGrade, mayByGrade, saysTheSame, type GradeLimit, type Questions } from './desk-grade.rules.ts';

test('a call taker records and hands on; every other grade may do all acts', () => {
  const refused = ticketActs.filter((act) => !mayByGrade('call_taker', act));
  assert.deepEqual(refused, ['accept', 'wait', 'resume', 'resolve', 'step']);
  for (const grade of ['recording', 'skilled', null] as const) {
    assert.ok(ticketActs.every((act) => mayByGrade(grade, act)));
  }
});

type Case = [GradeLimit, TicketAct | 'record', Questions, ReturnType<typeof faultByGrade>];
const cases: Case[] = [
  ['call_taker', 'record', 'open', null],
  ['call_taker', 'assign', 'open', null],
  ['recording', 'record', 'open', 'questions_first'],
  ['recording', 'record', 'answered', null],
  ['recording', 'record', 'none', null],
  ['recording', 'escalate', 'open', 'questions_first'],
  ['recording', 'assign', 'none', null],
  ['recording', 'step', 'open', null],
  ['recording', 'resolve', 'open', 'questions_first'],
  ['recording', 'resolve', 'none', 'beyond_script'],
  ['recording', 'resolve', 'answered', null],
  ['skilled', 'record', 'open', null],
  ['skilled', 'resolve', 'answered', null],
  ['skilled', 'resolve', 'open', 'beyond_known'],
  ['skilled', 'resolve', 'none', 'beyond_known'],
  [null, 'resolve', 'open', null],
];
for (const [grade, act, questions, fault] of cases) {
  test(`${grade ?? 'an unlimited agent'} · ${act} · questions ${questions}: ${fault ?? 'allowed'}`, () =>
    assert.equal(faultByGrade(grade, { act, questions }), fault));
}

test('a skilled agent may resolve by guiding the user, or as a template says', () => {
  const solvedBy = (code: string, isAsTemplate: boolean) =>
    faultByGrade('skilled', { act: 'resolve', questions: 'none', solved: { code, isAsTemplate } });
  assert.equal(solvedBy('user_guidance', false), null);
  assert.equal(solvedBy('repair', true), null);
  assert.equal(solvedBy('repair', false), 'beyond_known');
});

test('the same words with other line breaks say the same', () => {
  assert.ok(saysTheSame('核对身份，\n重置密码。', '核对身份， 重置密码。 '));
  assert.ok(!saysTheSame('重置密码。', '重装系统。'));
});
