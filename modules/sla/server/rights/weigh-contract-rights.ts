import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RightCase } from '../../../contracts/contract-right.contract.ts';
import { contractsWithRights, weighRights } from '../../../contracts/index.ts';
import { namesOfSubjects, type ModulesAbove } from '../subjects/modules-above.ts';
import { breachesOfContract } from './breach-case.store.ts';
import { listMissedMonths } from './list-missed-months.ts';

/** Tells contracts what counts towards the rights that they give (SLA-15): this module knows the cases, that one the rules. */
export async function weighContractRights(tx: Tx, above: Pick<ModulesAbove, 'names'>): Promise<void> {
  for (const { id, startsOn } of await contractsWithRights(tx)) {
    const cases = [...(await breachCases(tx, above, { id, startsOn })), ...(await listMissedMonths(tx, id, startsOn))];
    await weighRights(tx, id, cases);
  }
}

async function breachCases(
  tx: Tx,
  above: Pick<ModulesAbove, 'names'>,
  { id, startsOn }: { id: Id; startsOn: Day },
): Promise<RightCase[]> {
  const breaches = await breachesOfContract(tx, id, startsOn);
  const subjects = breaches.map(({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId }));
  const names = await namesOfSubjects(tx, above, subjects);
  return breaches.map(({ clockId, at, excusedAt, clockKind, priority, subjectId }): RightCase => {
    const { name = '', title = '', deskPath: path = null } = names.get(subjectId) ?? {};
    return { kind: 'breach', caseId: clockId, at, excusedAt, clockKind, priority, name, title, path };
  });
}
