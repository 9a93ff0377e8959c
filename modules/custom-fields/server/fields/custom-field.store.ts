import type { Id } from '../../../../kernel/id.ts';
import { compiledOnce } from '../../../../platform/database/compiled-once.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomChoice, CustomKind, CustomNounName } from '../../custom-field.contract.ts';
import type { CustomField } from './custom-field.rules.ts';

function fields({ tenantId }: Pick<Tx, 'tenantId'>) {
  return sqlBuilder
    .selectFrom('customField')
    .select(['id', 'noun', 'key', 'label', 'labelEn', 'help', 'kind', 'choices', 'isRequired', 'isSearchable'])
    .select(['audience', 'position', 'retiredAt', 'revision'])
    .where('customField.tenantId', '=', tenantId);
}

/** All of a noun in their order, those out of use as well. */
export async function fieldsOf(tx: Tx, noun: CustomNounName): Promise<CustomField[]> {
  return (await tx.rows(fieldsOfNoun({ tenantId: tx.tenantId, noun }))).map(fieldOf);
}

const fieldsOfNoun = compiledOnce(({ noun, tenantId }: Pick<Tx, 'tenantId'> & { noun: CustomNounName }) =>
  fields({ tenantId }).where('noun', '=', noun).orderBy('position').orderBy('id'),
);

const byTransaction = new WeakMap<Tx, Map<CustomNounName, Promise<CustomField[]>>>();

/** The same, one question a transaction and noun, until one of them is written: saving asks, and showing what was saved. */
export function fieldsOfOnce(tx: Tx, noun: CustomNounName): Promise<CustomField[]> {
  const asked = byTransaction.get(tx) ?? new Map<CustomNounName, Promise<CustomField[]>>();
  byTransaction.set(tx, asked);
  const answer = asked.get(noun) ?? fieldsOf(tx, noun);
  asked.set(noun, answer);
  return answer;
}

/** The same, held against other writers until the transaction ends. */
export async function fieldsForChange(tx: Tx, noun: CustomNounName): Promise<CustomField[]> {
  const rows = fields(tx).where('noun', '=', noun).orderBy('position').orderBy('id').forUpdate();
  return (await tx.rows(rows)).map(fieldOf);
}

export async function fieldById(tx: Tx, id: Id): Promise<CustomField | undefined> {
  const row = await tx.first(fields(tx).where('id', '=', id));
  return row && fieldOf(row);
}

/** Held against other writers until the transaction ends. */
export async function fieldForChange(tx: Tx, id: Id): Promise<CustomField | undefined> {
  const row = await tx.first(fields(tx).where('id', '=', id).forUpdate());
  return row && fieldOf(row);
}

export async function insertField(tx: Tx, field: CustomField): Promise<void> {
  byTransaction.delete(tx);
  const choices = JSON.stringify(field.choices);
  await tx.run(
    sqlBuilder.insertInto('customField').values({ ...field, choices, tenantId: tx.tenantId, createdAt: tx.now }),
  );
}

/** Key, noun and kind are never written again. */
export async function saveField(tx: Tx, field: CustomField): Promise<void> {
  byTransaction.delete(tx);
  const { id, label, labelEn, help, isRequired, isSearchable, audience, retiredAt, revision } = field;
  const choices = JSON.stringify(field.choices);
  await tx.run(
    sqlBuilder
      .updateTable('customField')
      .set({ label, labelEn, help, choices, isRequired, isSearchable, audience, retiredAt, revision })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Numbers the fields of a noun from 0 in the order given; a place is no part of a field's revision. */
export async function saveOrder(tx: Tx, ids: readonly Id[]): Promise<void> {
  byTransaction.delete(tx);
  await tx.run(
    sqlBuilder
      .updateTable('customField')
      .from(
        sql<{ id: string; place: number }>`unnest(${[...ids]}::uuid[]) with ordinality`.as<'wanted'>(
          sql.raw('wanted (id, place)'),
        ),
      )
      .set({ position: sql<number>`wanted.place - 1` })
      .where('customField.tenantId', '=', tx.tenantId)
      .whereRef('customField.id', '=', 'wanted.id'),
  );
}

type Coded = 'noun' | 'kind' | 'audience' | 'choices';
type Row = Omit<CustomField, Coded> & { noun: string; kind: string; audience: string; choices: unknown };

function fieldOf(row: Row): CustomField {
  // checked by the table's constraints, or written by nobody but `insertField` and `saveField`
  return {
    ...row,
    noun: row.noun as CustomNounName,
    kind: row.kind as CustomKind,
    audience: row.audience as CustomField['audience'],
    choices: row.choices as CustomChoice[],
  };
}
