import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MajorState } from '../../major-incident.contract.ts';
import type { MajorIncident } from './major-incident.rules.ts';

function majors(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('majorIncident as major')
      .select(['major.id', 'major.title', 'major.state', 'major.ruleId', 'major.proposedFor', 'major.commanderId'])
      .select(['major.beganAt', 'major.declaredAt', 'major.declaredById', 'major.stoodDownAt', 'major.dismissReason'])
      .select(['major.planName', 'major.steps', 'major.updateMinutes', 'major.toldAt', 'major.remindedAt'])
      .select(['major.happened', 'major.cause', 'major.helped', 'major.actions'])
      .select(['major.closedAt', 'major.closedById', 'major.createdAt', 'major.revision'])
      // a CHECK constraint holds the state to these values; steps and actions are written by nobody but this file
      .$castTo<MajorIncident>()
      .where('major.tenantId', '=', tx.tenantId)
  );
}

/** Newest first. Served by major_incident_by_time; those that are open by major_incident_open. */
export function pageOfMajors(
  tx: Tx,
  page: PageInput & { states?: readonly MajorState[] | undefined },
): Promise<Page<MajorIncident>> {
  const { states, ...rest } = page;
  const asked = states === undefined ? majors(tx) : majors(tx).where('major.state', 'in', [...states]);
  return keysetPage(tx, asked, {
    list: 'major incidents',
    column: 'major.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'major.id',
    ...rest,
  });
}

export function majorById(tx: Tx, id: Id): Promise<MajorIncident | undefined> {
  return tx.first(majors(tx).where('major.id', '=', id));
}

/** Held, so that acts on it, and tickets that join it, come one after the other. */
export function majorForChange(tx: Tx, id: Id): Promise<MajorIncident | undefined> {
  return tx.first(majors(tx).where('major.id', '=', id).forUpdate());
}

/** Served by major_incident_open. */
export function runningMajors(tx: Tx): Promise<MajorIncident[]> {
  return tx.rows(majors(tx).where('major.state', '=', 'running').orderBy('major.id').forUpdate());
}

function rowOf({ steps, actions, ...row }: MajorIncident) {
  return { ...row, steps: JSON.stringify(steps), actions: JSON.stringify(actions) };
}

export async function insertMajor(tx: Tx, major: MajorIncident): Promise<void> {
  await tx.run(sqlBuilder.insertInto('majorIncident').values({ ...rowOf(major), tenantId: tx.tenantId }));
}

/** Answers with it as it is now. */
export async function saveMajor(tx: Tx, major: MajorIncident): Promise<MajorIncident> {
  const saved = { ...major, revision: major.revision + 1 };
  const { id, createdAt: _made, ...set } = rowOf(saved);
  await tx.run(
    sqlBuilder.updateTable('majorIncident').set(set).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
  return saved;
}
