import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Id } from '../../kernel/id.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { contactOf, staffOf } from '../harness/callers.ts';
import { followUp } from '../harness/follow-up.ts';
import { onFriday, openDesk, refuses } from '../harness/service-desk.ts';
import { readTicket } from '../../modules/service-desk/server/tickets/read-ticket.ts';
import { reopenTicket } from '../../modules/service-desk/server/tickets/reopen-ticket.ts';
import { resolveTicket } from '../../modules/service-desk/server/tickets/resolve-ticket.ts';
import { recordOne, type Company } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { completeRecoveryTask } from '../../modules/surveys/server/recovery/complete-recovery-task.ts';
import { listRecoveryTasks } from '../../modules/surveys/server/recovery/list-recovery-tasks.ts';
import { changeSurveySetting } from '../../modules/surveys/server/settings/change-survey-setting.ts';
import { answerSurvey } from '../../modules/surveys/server/surveys/answer-survey.ts';
import { followUpTicket } from '../../modules/surveys/server/surveys/follow-up-ticket.ts';
import { listSurveyCalls } from '../../modules/surveys/server/surveys/list-survey-calls.ts';
import { listSurveys } from '../../modules/surveys/server/surveys/list-surveys.ts';
import { listTicketSurveys } from '../../modules/surveys/server/surveys/list-ticket-surveys.ts';
import { readSurvey } from '../../modules/surveys/server/surveys/read-survey.ts';
import { recordSurveyCall } from '../../modules/surveys/server/surveys/record-survey-call.ts';
import { refuseSurvey } from '../../modules/surveys/server/surveys/refuse-survey.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, other, ground, engineer, manager, stranger, donghai, xiling } = desk;
const solution = { code: 'permanent', mode: 'phone', solution: '重启后恢复' } as const;
const stars = (number: number, text?: string) => ({
  answers: [{ question: 'overall', number }, ...(text === undefined ? [] : [{ question: 'comment', text }])],
});

before(async () => {
  await ground.owner.query("update contact set mobile = '13800001111' where id = any ($1)", [
    [donghai.callerId, xiling.callerId],
  ]);
});

/** One of the customer's people, as the portal lets them in. */
function personOf({ id, callerId, colleagueId }: Company, who: 'caller' | 'colleague' = 'caller'): Caller {
  const subjectId = who === 'caller' ? callerId : colleagueId;
  return { ...contactOf(id, 'ticket.read', 'survey.read', 'survey.answer'), subjectId };
}

async function settle(clock: string): Promise<void> {
  await followUp(ground, onFriday(clock), { of: huaxin, names: ['surveys.expire'] });
}

async function resolvedTicket(company: Company, clock: string): Promise<Id> {
  const { id } = await as(engineer, clock)((tx) => recordOne(tx, company, { resolution: solution }));
  await settle(clock);
  return id;
}

async function surveyOf(ticket: Id) {
  const { items } = await as(manager, '18:00')((tx) => listTicketSurveys(tx, { ticket }));
  return items;
}

async function askedSurvey(company: Company, clock: string): Promise<{ ticket: Id; id: Id }> {
  const ticket = await resolvedTicket(company, clock);
  const [survey] = await surveyOf(ticket);
  assert.ok(survey);
  return { ticket, id: survey.id };
}

const followUpOf = async (ticket: Id) => (await as(manager, '18:00')((tx) => readTicket(tx, { ticket }))).followUp;

test('a resolved ticket asks its caller once, and says so', async () => {
  const ticket = await resolvedTicket(donghai, '10:00');
  await as(manager, '10:01')((tx) => followUpTicket(tx, ticket));
  const [survey, ...more] = await surveyOf(ticket);
  assert.deepEqual([survey?.state, survey?.way, survey?.contact?.name, more.length], ['sent', 'phone', '赵雷', 0]);
  assert.equal(survey?.questions[0]?.kind, 'stars');
  assert.equal(await followUpOf(ticket), 'sent');
});

test('the person asked answers, once; a second answer is refused politely', async () => {
  const { ticket, id: survey } = await askedSurvey(donghai, '10:10');
  const answered = await as(personOf(donghai), '10:12')((tx) => answerSurvey(tx, { survey, ...stars(5, '很快') }));
  assert.deepEqual([answered.state, answered.score, answered.comment, answered.abilities], ['answered', 5, '很快', []]);
  assert.equal(answered.engineer, null);
  const again = as(personOf(donghai), '10:13')((tx) => answerSurvey(tx, { survey, ...stars(1) }));
  await assert.rejects(again, refuses('survey.answered_already'));
  await settle('10:14');
  assert.equal(await followUpOf(ticket), 'answered');
});

test('an answer that is none is refused at its question', async () => {
  const { id: survey } = await askedSurvey(donghai, '10:20');
  const unfit = as(personOf(donghai), '10:21')((tx) => answerSurvey(tx, { survey, ...stars(6) }));
  await assert.rejects(unfit, refuses('survey.unsound_answer', 'answers.overall'));
});

test('neither a colleague, nor another customer, nor another provider finds it', async () => {
  const { ticket, id: survey } = await askedSurvey(donghai, '10:30');
  const strangers = [
    personOf(donghai, 'colleague'),
    personOf(xiling),
    staffOf([xiling.id], 'survey.read', 'survey.answer'),
  ];
  for (const who of strangers) {
    await assert.rejects(
      as(who, '10:31')((tx) => readSurvey(tx, { survey })),
      refuses('not_found'),
    );
    await assert.rejects(
      as(who, '10:31')((tx) => answerSurvey(tx, { survey, ...stars(1) })),
      refuses('not_found'),
    );
    await assert.rejects(
      as(who, '10:31')((tx) => listTicketSurveys(tx, { ticket })),
      refuses('not_found'),
    );
  }
  await assert.rejects(
    other.as(stranger, (tx) => readSurvey(tx, { survey })),
    refuses('not_found'),
  );
  const limited = await as(staffOf([xiling.id], 'survey.read_all'), '10:32')((tx) => listSurveys(tx, {}));
  assert.ok(limited.items.every(({ customer }) => customer.id === xiling.id));
});

test('a low score is told the service manager, and is somebody’s to make good', async () => {
  const { ticket, id: survey } = await askedSurvey(donghai, '11:00');
  await as(personOf(donghai), '11:05')((tx) => answerSurvey(tx, { survey, ...stars(2, '等了一天') }));
  await settle('11:06');
  const { items } = await as(manager, '11:07')((tx) => listRecoveryTasks(tx, { recovery: 'open' }));
  const task = items.find((one) => one.survey.id === survey);
  assert.deepEqual([task?.ticket.id, task?.survey.score, task?.survey.comment], [ticket, 2, '等了一天']);
  assert.equal(task?.owner?.id, engineer.subjectId);
  const { rows } = await ground.owner.query<{ name: string }>(
    `select account.name from notification join sign_in_account account on account.id = notification.account_id
     where notification.kind = 'survey.low_score' and notification.subject_id = $1 order by 1`,
    [survey],
  );
  assert.deepEqual(rows.map(({ name }) => name).toSorted(), [manager.name, engineer.name].toSorted());

  const recoveryTask = task?.id ?? '';
  const done = await as(
    manager,
    '12:00',
    1,
  )((tx) => completeRecoveryTask(tx, { recoveryTask, remedy: '已致歉并换机' }));
  assert.deepEqual([done.remedy, done.doneBy?.id, done.abilities], ['已致歉并换机', manager.subjectId, []]);
  const twice = as(manager, '12:01')((tx) => completeRecoveryTask(tx, { recoveryTask, remedy: '再说一次' }));
  await assert.rejects(twice, refuses('recovery_task.done'));
});

test('a good score asks for no recovery', async () => {
  const { id: survey } = await askedSurvey(donghai, '12:10');
  await as(personOf(donghai), '12:11')((tx) => answerSurvey(tx, { survey, ...stars(3) }));
  await settle('12:12');
  const { items } = await as(manager, '12:13')((tx) => listRecoveryTasks(tx, {}));
  assert.ok(items.every((task) => task.survey.id !== survey));
});

test('a reopened ticket is asked about when it is resolved again', async () => {
  const { ticket } = await askedSurvey(donghai, '13:00');
  await as(engineer, '13:01')((tx) => reopenTicket(tx, { ticket, reason: '又卡了' }));
  await settle('13:02');
  assert.deepEqual([(await surveyOf(ticket))[0]?.unaskedFor, await followUpOf(ticket)], ['reopened', 'not_asked']);
  await as(engineer, '13:30')((tx) => resolveTicket(tx, { ticket, ...solution }));
  await settle('13:31');
  assert.deepEqual(
    (await surveyOf(ticket)).map(({ state }) => state),
    ['sent', 'not_asked'],
  );
});

test('the desk calls: not reached goes behind, and what is said is written down for them', async () => {
  const first = await askedSurvey(xiling, '14:00');
  const second = await askedSurvey(xiling, '14:01');
  const queue = async () => {
    const { items } = await as(manager, '14:05')((tx) => listSurveyCalls(tx, { customerId: xiling.id }));
    return items.map(({ id, calls }) => [id, calls]);
  };
  await as(manager, '14:03')((tx) => recordSurveyCall(tx, { survey: first.id }));
  assert.deepEqual(await queue(), [
    [second.id, 0],
    [first.id, 1],
  ]);
  const said = await as(manager, '14:06')((tx) => answerSurvey(tx, { survey: second.id, ...stars(4) }));
  assert.deepEqual([said.answeredAs, said.answeredBy?.id, said.calls.length], ['staff', manager.subjectId, 1]);
  const refused = await as(manager, '14:07')((tx) => refuseSurvey(tx, { survey: first.id }));
  assert.deepEqual(
    refused.calls.map(({ outcome }) => outcome),
    ['not_reached', 'refused'],
  );
  assert.deepEqual(await queue(), []);
  await settle('14:08');
  assert.equal(await followUpOf(first.ticket), 'refused');
});

test('who does not hold the permission writes nothing down for others', async () => {
  const { id: survey } = await askedSurvey(donghai, '14:30');
  const reader = staffOf([donghai.id], 'survey.read');
  await assert.rejects(
    as(reader, '14:31')((tx) => answerSurvey(tx, { survey, ...stars(5) })),
    refuses('survey.staff_only'),
  );
});

test('a survey expires, and cannot be answered then, whether or not the job was there', async () => {
  const { ticket, id: survey } = await askedSurvey(donghai, '15:00');
  const later = '2026-12-05T00:00:00.000Z';
  const late = huaxin.as(personOf(donghai), (tx) => answerSurvey(tx, { survey, ...stars(5) }), { now: later });
  await assert.rejects(late, refuses('survey.over'));
  await followUp(ground, later, { of: huaxin, names: ['surveys.expire'] });
  await followUp(ground, later);
  assert.equal(await followUpOf(ticket), 'expired');
});

test('whoever is left out stands beside the rest, with why', async () => {
  await as(manager, '16:00', 1)((tx) => changeSurveySetting(tx, { samplePercent: 0 }));
  const ticket = await resolvedTicket(xiling, '16:01');
  assert.deepEqual([(await surveyOf(ticket))[0]?.unaskedFor, await followUpOf(ticket)], ['sample', 'not_asked']);
  await as(manager, '16:02', 2)((tx) => changeSurveySetting(tx, { samplePercent: 100 }));
  const { items } = await as(manager, '16:03')((tx) => listSurveys(tx, { unaskedFor: ['sample'] }));
  assert.deepEqual(
    items.map((one) => one.ticket.id),
    [ticket],
  );
});

test('a caller who can be reached by nothing is not asked', async () => {
  await ground.owner.query('update contact set mobile = null where id = $1', [xiling.callerId]);
  const ticket = await resolvedTicket(xiling, '17:00');
  assert.equal((await surveyOf(ticket))[0]?.unaskedFor, 'nobody');
});
