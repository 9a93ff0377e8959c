import type { LicenceUseRow } from '../../licence-use.contract.ts';
import { mayChangeLicences, type Caller } from '../software.policy.ts';
import type { LicenceUse } from './licence-use.store.ts';

export function useRowOf(use: LicenceUse, caller: Caller): LicenceUseRow {
  const { id, assetId, assetNumber, assetName, contactId, contactName, since, endedAt } = use;
  const hasMachine = assetId !== null && assetNumber !== null && assetName !== null;
  return {
    id,
    machine: hasMachine ? { id: assetId, number: assetNumber, name: assetName } : null,
    contact: contactId !== null && contactName !== null ? { id: contactId, name: contactName } : null,
    since,
    endedAt,
    abilities: endedAt === null && mayChangeLicences(caller) ? ['end'] : [],
  };
}
