import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Served by survey_by_contact. */
export async function countSurveysOf(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('survey')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId),
  );
  return row?.many ?? 0;
}

/** Two contacts are one. */
export async function moveSurveys(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('survey')
      .set((row) => ({ contactId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', from),
  );
}

export interface DisclosedAnswer {
  ticket: string | null;
  question: string;
  number: number | null;
  choices: string[] | null;
  text: string | null;
  answeredAt: Instant | null;
}

/** All that they said, oldest first. */
export function disclosedSurveys(tx: Tx, contactId: Id): Promise<DisclosedAnswer[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('survey')
      .innerJoin('surveyAnswer as said', (on) =>
        on.onRef('said.tenantId', '=', 'survey.tenantId').onRef('said.surveyId', '=', 'survey.id'),
      )
      .innerJoin('ticket', (on) =>
        on.onRef('ticket.tenantId', '=', 'survey.tenantId').onRef('ticket.id', '=', 'survey.ticketId'),
      )
      .select(['ticket.number as ticket', 'said.question', 'said.number', 'said.choices', 'said.text'])
      .select('survey.endedAt as answeredAt')
      .where('survey.tenantId', '=', tx.tenantId)
      .where('survey.contactId', '=', contactId)
      .orderBy('survey.endedAt')
      .orderBy('said.question'),
  );
}

/** Stars stay, words go; answers with the surveys that had any, whose log quotes them too. */
export async function blankWordsOf(tx: Tx, contactId: Id): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ surveyId: Id }>`
      update survey_answer set text = null
      where tenant_id = ${tx.tenantId} and text is not null and survey_id in (
        select id from survey where tenant_id = ${tx.tenantId} and contact_id = ${contactId})
      returning survey_id`),
  );
  return [...new Set(rows.map(({ surveyId }) => surveyId))];
}
