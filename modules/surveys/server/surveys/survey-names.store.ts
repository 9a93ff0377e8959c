import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CallOutcome } from '../../survey.contract.ts';

/** What a survey's ticket and its people are called, as far as the customer's people may know. */
export interface SurveyNames {
  id: Id;
  number: string | null;
  foreignNumber: string | null;
  title: string;
  categoryId: Id | null;
  category: string | null;
  customer: string;
  contact: string | null;
}

/** By survey, inside the caller's walls. */
export async function namesOfSurveys(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, SurveyNames>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('survey')
      .innerJoin('ticket', (on) =>
        on.onRef('ticket.tenantId', '=', 'survey.tenantId').onRef('ticket.id', '=', 'survey.ticketId'),
      )
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'survey.tenantId').onRef('customer.id', '=', 'survey.customerId'),
      )
      .leftJoin('contact', (on) =>
        on.onRef('contact.tenantId', '=', 'survey.tenantId').onRef('contact.id', '=', 'survey.contactId'),
      )
      .leftJoin('category', (on) =>
        on.onRef('category.tenantId', '=', 'ticket.tenantId').onRef('category.id', '=', 'ticket.categoryId'),
      )
      .select(['survey.id', 'ticket.number', 'ticket.foreignNumber', 'ticket.title', 'ticket.categoryId'])
      .select(['category.path as category', 'customer.name as customer', 'contact.name as contact'])
      .where('survey.tenantId', '=', tx.tenantId)
      .where('survey.id', 'in', [...ids]),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who works for the provider: not granted to the portal. */
export interface SurveyStaff {
  engineerId: Id | null;
  engineer: string | null;
  teamId: Id | null;
  team: string | null;
  answeredById: Id | null;
  answeredBy: string | null;
  recovery: 'open' | 'done' | null;
}

export async function staffOfSurveys(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, SurveyStaff>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('survey')
      .innerJoin('ticket', (on) =>
        on.onRef('ticket.tenantId', '=', 'survey.tenantId').onRef('ticket.id', '=', 'survey.ticketId'),
      )
      .leftJoin('recoveryTask as task', (on) =>
        on.onRef('task.tenantId', '=', 'survey.tenantId').onRef('task.surveyId', '=', 'survey.id'),
      )
      .leftJoin('staffMember as engineer', (on) =>
        on.onRef('engineer.tenantId', '=', 'ticket.tenantId').onRef('engineer.id', '=', 'ticket.assigneeId'),
      )
      .leftJoin('staffMember as asker', (on) =>
        on.onRef('asker.tenantId', '=', 'survey.tenantId').onRef('asker.id', '=', 'survey.answeredById'),
      )
      .leftJoin('team', (on) =>
        on.onRef('team.tenantId', '=', 'ticket.tenantId').onRef('team.id', '=', 'ticket.teamId'),
      )
      .select(['survey.id', 'ticket.assigneeId as engineerId', 'engineer.name as engineer', 'ticket.teamId'])
      .select(['team.name as team', 'survey.answeredById', 'asker.name as answeredBy'])
      .select(
        sql<'open' | 'done' | null>`case when task.id is null then null
          when task.done_at is null then 'open' else 'done' end`.as('recovery'),
      )
      .where('survey.tenantId', '=', tx.tenantId)
      .where('survey.id', 'in', [...ids]),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export interface NamedCall {
  surveyId: Id;
  at: string;
  by: { id: Id; name: string };
  outcome: CallOutcome;
}

/** Oldest first. Served by survey_call_by_survey. */
export async function callsOf(tx: Tx, surveyIds: readonly Id[]): Promise<NamedCall[]> {
  if (surveyIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('surveyCall as call')
      .innerJoin('staffMember as staff', (on) =>
        on.onRef('staff.tenantId', '=', 'call.tenantId').onRef('staff.id', '=', 'call.calledById'),
      )
      .select(['call.surveyId', 'call.calledAt', 'call.calledById', 'staff.name'])
      // a CHECK constraint holds it to these values
      .select(sql<CallOutcome>`call.outcome`.as('outcome'))
      .where('call.tenantId', '=', tx.tenantId)
      .where('call.surveyId', 'in', [...surveyIds])
      .orderBy('call.calledAt'),
  );
  return rows.map(({ surveyId, calledAt, calledById, name, outcome }) => ({
    surveyId,
    at: calledAt,
    by: { id: calledById, name },
    outcome,
  }));
}
