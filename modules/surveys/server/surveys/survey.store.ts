import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SurveyState } from '../../survey-measure.contract.ts';
import type { Survey, SurveyScope } from './survey.rules.ts';

/** The provider's surveys, inside the caller's walls, that their scope lets them see. */
function surveysIn(tx: Tx, scope: SurveyScope) {
  const surveys = sqlBuilder
    .selectFrom('survey')
    .select(['survey.id', 'survey.customerId', 'survey.ticketId', 'survey.round', 'survey.contactId'])
    .select(['survey.versionId', 'survey.way', 'survey.state', 'survey.unaskedFor', 'survey.sentAt'])
    .select(['survey.expiresAt', 'survey.endedAt', 'survey.score', 'survey.answeredAs', 'survey.calls'])
    .select(['survey.lastCallAt', 'survey.revision'])
    // CHECK constraints hold the codes to these values
    .$castTo<Survey>()
    .where('survey.tenantId', '=', tx.tenantId);
  return scope === 'all' ? surveys : surveys.where('survey.contactId', '=', scope.contactId);
}

export function surveyById(tx: Tx, id: Id, scope: SurveyScope): Promise<Survey | undefined> {
  return tx.first(surveysIn(tx, scope).where('survey.id', '=', id));
}

/** Held against other writers until the transaction ends: it is answered once. */
export function surveyForChange(tx: Tx, id: Id, scope: SurveyScope): Promise<Survey | undefined> {
  return tx.first(surveysIn(tx, scope).where('survey.id', '=', id).forUpdate());
}

/** Newest first: one for each time that the ticket was resolved. Served by the key over ticket and round. */
export function surveysOfTicket(tx: Tx, ticketId: Id, scope: SurveyScope): Promise<Survey[]> {
  return tx.rows(surveysIn(tx, scope).where('survey.ticketId', '=', ticketId).orderBy('survey.round', 'desc'));
}

/** What still waits for an answer about the ticket, held. */
export function openSurveysOf(tx: Tx, ticketId: Id): Promise<Survey[]> {
  return tx.rows(
    surveysIn(tx, 'all').where('survey.ticketId', '=', ticketId).where('survey.state', '=', 'sent').forUpdate(),
  );
}

/** What still waits for an answer of theirs, held. Served by survey_by_contact. */
export function openSurveysAsking(tx: Tx, contactId: Id): Promise<Survey[]> {
  return tx.rows(surveysIn(tx, { contactId }).where('survey.state', '=', 'sent').forUpdate());
}

/** What is over and was not answered, held, the longest over first. Served by survey_to_expire. */
export function surveysToExpire(tx: Tx, most: number): Promise<Survey[]> {
  return tx.rows(
    surveysIn(tx, 'all')
      .where('survey.state', '=', 'sent')
      .where('survey.expiresAt', '<=', tx.now)
      .orderBy('survey.expiresAt')
      .limit(most)
      .forUpdate(),
  );
}

/** When somebody was last asked about anything but this ticket. Served by survey_by_contact. */
export async function lastAskedAt(tx: Tx, contactId: Id, exceptTicket: Id): Promise<Instant | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('survey')
      .select('sentAt')
      .where('tenantId', '=', tx.tenantId)
      .where('contactId', '=', contactId)
      .where('ticketId', '<>', exceptTicket)
      .where('state', '<>', 'not_asked')
      .orderBy('sentAt', 'desc')
      .limit(1),
  );
  return row?.sentAt ?? null;
}

/** Whether it was written: of one resolving there is one, whoever comes first. */
export async function insertSurvey(tx: Tx, survey: Survey): Promise<boolean> {
  const written = await tx.run(
    sqlBuilder
      .insertInto('survey')
      .values({ ...survey, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'ticketId', 'round']).doNothing()),
  );
  return written > 0;
}

type Ending = Pick<Survey, 'state' | 'endedAt'> &
  Partial<Pick<Survey, 'score' | 'answeredAs' | 'unaskedFor' | 'contactId'>> & {
    /** The staff member who wrote down what was said: none that the portal may name. */
    answeredById?: Id;
  };

/** It waits no longer. */
export async function endSurvey(tx: Tx, id: Id, ending: Ending): Promise<void> {
  await update(tx, id, ending);
}

/** Called and not reached. */
export async function countCall(tx: Tx, { id, calls }: Survey): Promise<void> {
  await update(tx, id, { calls: calls + 1, lastCallAt: tx.now });
}

async function update(tx: Tx, id: Id, fields: Partial<Survey> | Ending): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('survey')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** What became of the newest follow-up of a ticket; undefined: there is none. */
export async function newestStateOf(tx: Tx, ticketId: Id): Promise<SurveyState | undefined> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('survey')
      .select(sql<SurveyState>`state`.as('state'))
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId)
      .orderBy('round', 'desc')
      .limit(1),
  );
  return row?.state;
}
