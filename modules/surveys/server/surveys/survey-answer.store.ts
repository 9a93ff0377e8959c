import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Answer } from '../../survey-answer.contract.ts';
import type { Survey } from './survey.rules.ts';

/** By survey; in no order. */
export async function answersOf(tx: Tx, surveyIds: readonly Id[]): Promise<ReadonlyMap<Id, Answer[]>> {
  if (surveyIds.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('surveyAnswer')
      .select(['surveyId', 'question', 'number', 'choices', 'text'])
      .where('tenantId', '=', tx.tenantId)
      .where('surveyId', 'in', [...surveyIds]),
  );
  const bySurvey = Map.groupBy(rows, ({ surveyId }) => surveyId);
  return new Map([...bySurvey].map(([id, said]) => [id, said.map(answerIn)]));
}

/** Words that were blanked with their author are no answer any more, but for the question that they were given to. */
function answerIn({ question, number, choices, text }: Stored): Answer {
  return {
    question,
    ...(number === null ? {} : { number }),
    ...(choices === null ? {} : { choices }),
    ...(text === null ? {} : { text }),
  };
}

interface Stored {
  question: string;
  number: number | null;
  choices: string[] | null;
  text: string | null;
}

export async function insertAnswers(tx: Tx, survey: Survey, answers: readonly Answer[]): Promise<void> {
  const { id: surveyId, customerId, ticketId } = survey;
  const rows = answers.map(({ question, number = null, choices = null, text = null }) => ({
    tenantId: tx.tenantId,
    surveyId,
    customerId,
    ticketId,
    question,
    number,
    choices,
    text,
  }));
  if (rows.length > 0) await tx.run(sqlBuilder.insertInto('surveyAnswer').values(rows));
}
