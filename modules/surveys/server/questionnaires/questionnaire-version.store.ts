import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Question } from '../../questionnaire.contract.ts';
import type { QuestionnaireVersion } from './questionnaire.rules.ts';

export type NamedVersion = QuestionnaireVersion & { madeByName: string | null; surveys: number };

/** Of these questionnaires, the newest first, with how many were asked by each. */
export async function versionsOf(tx: Tx, questionnaireIds: readonly Id[]): Promise<NamedVersion[]> {
  if (questionnaireIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('questionnaireVersion as version')
      .leftJoin('staffMember as maker', (on) =>
        on.onRef('maker.tenantId', '=', 'version.tenantId').onRef('maker.id', '=', 'version.madeById'),
      )
      .select(['version.id', 'version.questionnaireId', 'version.customerId', 'version.number', 'version.questions'])
      .select(['version.madeAt', 'version.madeById', 'maker.name as madeByName'])
      .select(
        sql<number>`(select count(*)::int from survey
          where survey.tenant_id = version.tenant_id and survey.version_id = version.id)`.as('surveys'),
      )
      .where('version.tenantId', '=', tx.tenantId)
      .where('version.questionnaireId', 'in', [...questionnaireIds])
      .orderBy('version.number', 'desc'),
  );
  return rows.map((row) => ({ ...row, questions: questionsIn(row.questions) }));
}

/** By which the next survey is asked. */
export async function newestVersionId(tx: Tx, questionnaireId: Id): Promise<Id | undefined> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('questionnaireVersion')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('questionnaireId', '=', questionnaireId)
      .orderBy('number', 'desc')
      .limit(1),
  );
  return row?.id;
}

/** What was asked by these versions; also as the customer's people may read it. */
export async function questionsOf(tx: Tx, versionIds: readonly Id[]): Promise<ReadonlyMap<Id, readonly Question[]>> {
  if (versionIds.length === 0) return new Map();
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('questionnaireVersion')
      .select(['id', 'questions'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...versionIds]),
  );
  return new Map(rows.map(({ id, questions }) => [id, questionsIn(questions)]));
}

export async function insertVersion(tx: Tx, version: QuestionnaireVersion): Promise<void> {
  const row = { ...version, questions: JSON.stringify(version.questions), tenantId: tx.tenantId };
  await tx.run(sqlBuilder.insertInto('questionnaireVersion').values(row));
}

/** Written by `insertVersion` alone. */
function questionsIn(stored: unknown): readonly Question[] {
  return stored as readonly Question[];
}
