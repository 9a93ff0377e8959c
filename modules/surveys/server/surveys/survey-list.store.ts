import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { surveySorts } from '../../survey.contract.ts';
import type { SurveyState, SurveyWay, UnaskedReason } from '../../survey-measure.contract.ts';
import * as names from './survey-dimension-names.store.ts';
import { surveysMeant, type SurveyFilter } from './surveys-meant.store.ts';

/** With what its ticket, customer and people are called. */
export interface ListedSurvey {
  id: Id;
  ticketId: Id;
  number: string | null;
  foreignNumber: string | null;
  title: string;
  customerId: Id;
  customer: string;
  contactId: Id | null;
  contact: string | null;
  categoryId: Id | null;
  category: string | null;
  assigneeId: Id | null;
  engineer: string | null;
  teamId: Id | null;
  team: string | null;
  state: SurveyState;
  unaskedFor: UnaskedReason | null;
  way: SurveyWay | null;
  sentAt: Instant;
  expiresAt: Instant | null;
  endedAt: Instant | null;
  score: number | null;
  comment: string | null;
  recovery: 'open' | 'done' | null;
}

export interface SurveyPage extends SurveyFilter, PageInput {
  sort?: (typeof surveySorts)[number] | undefined;
}

/** By when they were sent. Served by survey_by_time and survey_by_customer. */
export function pageOfSurveys(tx: Tx, { sort = '-sentAt', ...filter }: SurveyPage): Promise<Page<ListedSurvey>> {
  const direction = sort === 'sentAt' ? 'asc' : 'desc';
  const keyset = { list: 'surveys', column: 'survey.sentAt', field: 'sentAt', idColumn: 'survey.id' } as const;
  return keysetPage(tx, listed(tx, filter), { ...keyset, direction, ...filter });
}

function listed(tx: Tx, filter: SurveyFilter) {
  return (
    surveysMeant(tx, filter)
      .clearSelect()
      .select(['survey.id', 'survey.ticketId', 'survey.number', 'survey.foreignNumber', 'survey.title'])
      .select(['survey.customerId', 'survey.contactId', 'survey.categoryId', 'survey.assigneeId', 'survey.teamId'])
      .select(['survey.state', 'survey.unaskedFor', 'survey.way', 'survey.sentAt', 'survey.expiresAt'])
      .select(['survey.endedAt', 'survey.score'])
      .select([
        names.customerName(tx, sql.ref('survey.customer_id')).as('customer'),
        names.contactName(tx, sql.ref('survey.contact_id')).as('contact'),
        names.categoryPath(tx, sql.ref('survey.category_id')).as('category'),
        names.staffName(tx, sql.ref('survey.assignee_id')).as('engineer'),
        names.teamName(tx, sql.ref('survey.team_id')).as('team'),
        firstWords(tx).as('comment'),
        recoveryOf(tx).as('recovery'),
      ])
      // CHECK constraints hold the codes to their values
      .$castTo<ListedSurvey>()
  );
}

function firstWords(tx: Tx) {
  return sql<string | null>`(select said.text from survey_answer said
    where said.tenant_id = ${tx.tenantId} and said.survey_id = survey.id and said.text is not null
    order by said.question limit 1)`;
}

function recoveryOf(tx: Tx) {
  return sql<'open' | 'done' | null>`(select case when task.done_at is null then 'open' else 'done' end
    from recovery_task task where task.tenant_id = ${tx.tenantId} and task.survey_id = survey.id)`;
}
