import type { RawBuilder } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { isCounted, isMissing } from '../../../../platform/database/figure.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type {
  SurveyDimension,
  SurveyMeasure,
  SurveyState,
  SurveyWay,
  UnaskedReason,
} from '../../survey-measure.contract.ts';
import { surveyFigures, surveyKeys, surveySent } from './survey-figures.store.ts';

export interface SurveyFilter {
  customerId?: Id | undefined;
  categoryId?: Id | undefined;
  engineerId?: Id | undefined;
  teamId?: Id | undefined;
  siteId?: Id | undefined;
  /** `1` to `5`. */
  score?: readonly string[] | undefined;
  surveyState?: readonly SurveyState[] | undefined;
  way?: readonly SurveyWay[] | undefined;
  unaskedFor?: readonly UnaskedReason[] | undefined;
  sentFrom?: Instant | undefined;
  sentTo?: Instant | undefined;
  /** In the provider's zone, `0`–`23` and `1`–`7` from Monday. */
  sentHour?: string | undefined;
  sentWeekday?: string | undefined;
  /** What this measure counts, and what it leaves out for lack of the fact. */
  counted?: SurveyMeasure | undefined;
  missing?: SurveyMeasure | undefined;
  without?: readonly SurveyDimension[] | undefined;
}

/** All that the filter means, as rows `survey`: one predicate for the list and the reports (RPT-03). */
export function surveysMeant(tx: Tx, filter: SurveyFilter) {
  const all = sqlBuilder.selectFrom(surveysWithTickets(tx).as('survey')).selectAll('survey');
  return conditionsOf(tx, filter).reduce((query, condition) => query.where(condition), all);
}

/** Each with what its ticket says it is about and whose it was: as it stands now. */
function surveysWithTickets(tx: Tx) {
  return sqlBuilder
    .selectFrom('survey as asked')
    .innerJoin('ticket as about', (on) =>
      on.onRef('about.tenantId', '=', 'asked.tenantId').onRef('about.id', '=', 'asked.ticketId'),
    )
    .selectAll('asked')
    .select(['about.categoryId', 'about.siteId', 'about.teamId', 'about.assigneeId'])
    .select(['about.number', 'about.foreignNumber', 'about.title'])
    .where('asked.tenantId', '=', tx.tenantId);
}

const plain = [
  ['customerId', 'survey.customer_id'],
  ['categoryId', 'survey.category_id'],
  ['engineerId', 'survey.assignee_id'],
  ['teamId', 'survey.team_id'],
  ['siteId', 'survey.site_id'],
] as const;

const several = [
  ['surveyState', 'survey.state'],
  ['way', 'survey.way'],
  ['unaskedFor', 'survey.unasked_for'],
] as const;

function conditionsOf(tx: Tx, filter: SurveyFilter): RawBuilder<boolean>[] {
  const { score, counted, missing, without = [] } = filter;
  const conditions = [
    ...plain.map(([name, column]) => filter[name] !== undefined && sql<boolean>`${sql.ref(column)} = ${filter[name]}`),
    ...several.map(
      ([name, column]) =>
        filter[name] !== undefined && sql<boolean>`${sql.ref(column)} in (${sql.join([...filter[name]])})`,
    ),
    score !== undefined && sql<boolean>`survey.score in (${sql.join(score.map(Number))})`,
    ...inTime(tx, filter),
    counted !== undefined && isCounted(surveyFigures[counted]),
    missing !== undefined && isMissing(surveyFigures[missing]),
    ...without.map((dimension) => sql<boolean>`${surveyKeys[dimension]} is null`),
  ];
  return conditions.filter((condition) => condition !== false);
}

function inTime(tx: Tx, { sentFrom, sentTo, sentHour, sentWeekday }: SurveyFilter) {
  const clock = sql`${surveySent} at time zone (select time_zone from tenant where id = ${tx.tenantId})`;
  return [
    sentFrom !== undefined && sql<boolean>`${surveySent} >= ${sentFrom}`,
    sentTo !== undefined && sql<boolean>`${surveySent} < ${sentTo}`,
    sentHour !== undefined && sql<boolean>`extract(hour from ${clock}) = ${Number(sentHour)}`,
    sentWeekday !== undefined && sql<boolean>`extract(isodow from ${clock}) = ${Number(sentWeekday)}`,
  ];
}
