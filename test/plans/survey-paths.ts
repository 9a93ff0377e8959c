import { pageOfTasks, type TaskFilter } from '../../modules/surveys/server/recovery/recovery-task.store.ts';
import { pageOfCalls } from '../../modules/surveys/server/surveys/survey-call.store.ts';
import { pageOfSurveys, type SurveyPage } from '../../modules/surveys/server/surveys/survey-list.store.ts';
import { lastAskedAt, surveysOfTicket, surveysToExpire } from '../../modules/surveys/server/surveys/survey.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with its ticket, and with what its customer and people are called. */
const page = 51 * 9;

/** Follow-ups, as the desk lists and calls them, and as each resolving asks. */
export function surveyPaths({ staff, ofOne, system, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: SurveyPage, by: RegExp): ReadingPath => ({
    says: `follow-ups ${says}`,
    who: staff,
    work: (tx) => pageOfSurveys(tx, filter),
    by: [by],
    most: page + 250,
  });
  const tasks = (says: string, filter: TaskFilter, by: RegExp): ReadingPath => ({
    says: `recovery tasks ${says}`,
    who: staff,
    work: (tx) => pageOfTasks(tx, filter),
    by: [by],
    most: page + 700,
  });
  return [
    list('newest first', {}, /^survey_by_time$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^survey_by_customer$/),
    { ...list('that a limited staff member may see', {}, /^survey_by_(customer|time)$/), who: ofOne, most: 4000 },
    tasks('newest first', {}, /^recovery_task_by_time$/),
    tasks('that wait', { recovery: 'open' }, /^recovery_task_(by_time|open)$/),
    {
      says: 'whom to call, least often called first',
      who: staff,
      work: (tx) => pageOfCalls(tx, {}),
      by: [/^survey_to_call$/],
      most: page + 250,
    },
    {
      says: 'the follow-ups of a ticket',
      who: staff,
      work: (tx) => surveysOfTicket(tx, nth('ticket', 8), 'all'),
      by: [/^survey_tenant_id_ticket_id_round_key$/],
      most: 10,
    },
    {
      says: 'when somebody was last asked',
      who: system,
      work: (tx) => lastAskedAt(tx, nth('contact', 5), nth('ticket', 8)),
      by: [/^survey_by_contact$/],
      most: 20,
    },
    {
      says: 'what is over',
      who: system,
      work: (tx) => surveysToExpire(tx, 500),
      by: [/^survey_to_expire$/],
      most: 20,
    },
  ];
}
