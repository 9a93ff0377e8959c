import type { Tx } from '../../../../platform/database/tx.ts';
import { found, foundAt, refuseStale } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type { MajorAct } from '../../major-incident.contract.ts';
import { refuseNotNow } from './major-incident.policy.ts';
import type { MajorIncident } from './major-incident.rules.ts';
import { majorForChange } from './major-incident.store.ts';

/** Held until the transaction ends; refuses what is not there, a stale save, and what nobody may do now. */
export async function majorToAct(tx: Tx, id: string, act: MajorAct): Promise<MajorIncident> {
  const major = found(await majorForChange(tx, id));
  refuseStale(tx, major.revision);
  refuseNotNow(act, major);
  return major;
}

/** Who is there to lead. */
export async function checkPerson(tx: Tx, field: string, id: string): Promise<string> {
  const person = await findStaff(tx, id);
  return foundAt(field, person?.retiredAt === null ? person : null).id;
}
