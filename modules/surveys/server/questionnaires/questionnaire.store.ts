import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Questionnaire } from './questionnaire.rules.ts';

export type NamedQuestionnaire = Questionnaire & { customerName: string | null };

function questionnaires(tx: Tx) {
  return sqlBuilder
    .selectFrom('questionnaire')
    .leftJoin('customer', (on) =>
      on
        .onRef('customer.tenantId', '=', 'questionnaire.tenantId')
        .onRef('customer.id', '=', 'questionnaire.customerId'),
    )
    .select(['questionnaire.id', 'questionnaire.customerId', 'questionnaire.name', 'questionnaire.retiredAt'])
    .select(['questionnaire.createdAt', 'questionnaire.revision', 'customer.name as customerName'])
    .where('questionnaire.tenantId', '=', tx.tenantId);
}

/** The one for all first, then by customer; a provider has some dozens. */
export function allQuestionnaires(
  tx: Tx,
  { isWithRetired }: { isWithRetired: boolean },
): Promise<NamedQuestionnaire[]> {
  const query = questionnaires(tx)
    .orderBy('questionnaire.customerId', (order) => order.asc().nullsFirst())
    .orderBy('questionnaire.retiredAt', (order) => order.desc().nullsFirst())
    .orderBy('questionnaire.id');
  return tx.rows(isWithRetired ? query : query.where('questionnaire.retiredAt', 'is', null));
}

export function questionnaireById(tx: Tx, id: Id): Promise<NamedQuestionnaire | undefined> {
  return tx.first(questionnaires(tx).where('questionnaire.id', '=', id));
}

/** Held against other writers until the transaction ends. */
export function questionnaireForChange(tx: Tx, id: Id): Promise<NamedQuestionnaire | undefined> {
  return tx.first(questionnaires(tx).where('questionnaire.id', '=', id).forUpdate('questionnaire'));
}

/** The one that a customer is asked by: its own, else that for all. Served by questionnaire_in_use. */
export async function questionnaireInUse(tx: Tx, customerId: Id | null): Promise<Questionnaire | undefined> {
  const rows = await tx.rows(
    questionnaires(tx)
      .where('questionnaire.retiredAt', 'is', null)
      .where((is) =>
        is.or([is('questionnaire.customerId', 'is', null), is('questionnaire.customerId', '=', customerId)]),
      ),
  );
  return rows.find((row) => row.customerId !== null) ?? rows[0];
}

/** Whether another is in use for just this customer, or for all. */
export async function isAnotherInUse(tx: Tx, { id, customerId }: Pick<Questionnaire, 'id' | 'customerId'>) {
  const row = await tx.first(
    questionnaires(tx)
      .where('questionnaire.retiredAt', 'is', null)
      .where('questionnaire.customerId', 'is not distinct from', customerId)
      .where('questionnaire.id', '<>', id),
  );
  return row !== undefined;
}

/** Whether there ever was one. */
export async function hasQuestionnaire(tx: Tx): Promise<boolean> {
  return (await tx.first(questionnaires(tx).limit(1))) !== undefined;
}

export async function insertQuestionnaire(tx: Tx, questionnaire: Questionnaire): Promise<void> {
  await tx.run(sqlBuilder.insertInto('questionnaire').values({ ...questionnaire, tenantId: tx.tenantId }));
}

export async function saveQuestionnaire(
  tx: Tx,
  id: Id,
  changes: Partial<Pick<Questionnaire, 'name' | 'retiredAt'>>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('questionnaire')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export async function countOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  return (await tx.rows(questionnaires(tx).where('questionnaire.customerId', '=', customerId))).length;
}

/** Of two customers that become one, the one that stays is asked by its own. */
export async function retireDoubles(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  const own = await tx.rows(
    questionnaires(tx).where('questionnaire.customerId', '=', into).where('questionnaire.retiredAt', 'is', null),
  );
  if (own.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable('questionnaire')
      .set((row) => ({ retiredAt: tx.now, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', from)
      .where('retiredAt', 'is', null),
  );
}
