import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import {
  quotaEntryKinds,
  type listQuotaEntries as endpoint,
  type QuotaEntryRow,
} from '../../contract-quota.contract.ts';
import { contractById } from '../contracts/contract.store.ts';
import { quotasOf } from './contract-quota.store.ts';
import { pageOfEntries, type ListedEntry } from './quota-entry.store.ts';

export async function listQuotaEntries(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const contract = found(await contractById(tx, input.contract));
  const quota = found((await quotasOf(tx, contract.id)).find(({ id }) => id === input.contractQuota));
  const page = await pageOfEntries(tx, quota.id, input);
  return { ...page, items: page.items.map(rowOf) };
}

function rowOf(entry: ListedEntry): QuotaEntryRow {
  const { subjectKind, subjectId, subjectCustomerId, customerName, kind, ...shown } = entry;
  return {
    ...shown,
    kind: found(quotaEntryKinds.find((known) => known === kind)),
    subject: subjectKind !== null && subjectId !== null ? { kind: subjectKind, id: subjectId } : null,
    customer:
      subjectCustomerId !== null && customerName !== null ? { id: subjectCustomerId, name: customerName } : null,
  };
}
