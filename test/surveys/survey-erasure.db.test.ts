import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../kernel/id.ts';
import { contactOf } from '../harness/callers.ts';
import { followUp } from '../harness/follow-up.ts';
import { onFriday, openDesk } from '../harness/service-desk.ts';
import { readTicket } from '../../modules/service-desk/server/tickets/read-ticket.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { answerSurvey } from '../../modules/surveys/server/surveys/answer-survey.ts';
import { contactsInSurveys } from '../../modules/surveys/server/surveys/hold-contacts.ts';
import { listSurveyCalls } from '../../modules/surveys/server/surveys/list-survey-calls.ts';
import { listTicketSurveys } from '../../modules/surveys/server/surveys/list-ticket-surveys.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, ground, huaxin, engineer, manager, donghai } = desk;
const resolution = { code: 'permanent', mode: 'phone', solution: '重启后恢复' } as const;

async function resolvedTicket(clock: string): Promise<Id> {
  const { id } = await as(engineer, clock)((tx) => recordOne(tx, donghai, { resolution }));
  await followUp(ground, onFriday(clock), { of: huaxin, names: ['surveys.expire'] });
  return id;
}

async function surveyOf(ticket: Id) {
  const [survey] = (await as(manager, '18:00')((tx) => listTicketSurveys(tx, { ticket }))).items;
  assert.ok(survey);
  return survey;
}

test('whoever is erased is asked no longer, and what they said keeps its stars alone', async () => {
  const { callerId: contactId, id: customerId } = donghai;
  await ground.owner.query("update contact set mobile = '13800001111' where id = $1", [contactId]);
  const [answered, open] = [await resolvedTicket('10:00'), await resolvedTicket('10:01')];
  const { id: survey } = await surveyOf(answered);
  const person = { ...contactOf(customerId, 'survey.answer', 'survey.read'), subjectId: contactId };
  const answers = [
    { question: 'overall', number: 4 },
    { question: 'comment', text: '王工很耐心' },
  ];
  await as(person, '10:02')((tx) => answerSurvey(tx, { survey, answers }));

  const erasure = { contactId, customerId, pseudonym: '已删除', quoted: [], uniqueQuoted: [] };
  const quoting = await as(manager, '10:03')((tx) => contactsInSurveys.erase?.(tx, erasure) ?? Promise.resolve([]));
  assert.deepEqual(quoting, [survey]);
  await followUp(ground, onFriday('10:04'), { of: huaxin, names: ['surveys.expire'] });
  const left = await surveyOf(open);
  assert.deepEqual([left.state, left.unaskedFor, left.contact], ['not_asked', 'nobody', null]);
  assert.equal((await as(manager, '10:05')((tx) => readTicket(tx, { ticket: open }))).followUp, 'not_asked');
  assert.deepEqual((await as(manager, '10:05')((tx) => listSurveyCalls(tx, {}))).items, []);
  const kept = await surveyOf(answered);
  assert.deepEqual([kept.score, kept.comment], [4, null]);
});
