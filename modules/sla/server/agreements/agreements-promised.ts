import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { PromisedAgreement } from '../selection/promised.rules.ts';
import { agreementHeads, linesByVersion } from '../selection/promised.store.ts';

/** The provider's agreements and those of one customer, with their lines; for a look, so nothing of it is kept. */
export async function agreementsPromised(tx: Tx, customerId: Id | null): Promise<PromisedAgreement[]> {
  const heads = await agreementHeads(tx, customerId === null ? [] : [customerId]);
  const versionIds = heads.flatMap(({ versions }) => versions.map(({ id }) => id));
  const lines = versionIds.length > 0 ? await linesByVersion(tx, versionIds) : new Map<Id, never[]>();
  return heads.map((head) => ({
    ...head,
    versions: head.versions.map((version) => ({ ...version, lines: lines.get(version.id) ?? [] })),
  }));
}
