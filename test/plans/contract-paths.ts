import { pageOfContracts } from '../../modules/contracts/server/contracts/contract-list.store.ts';
import { pageOfDevices } from '../../modules/contracts/server/devices/covered-device.store.ts';
import { pageOfEntries } from '../../modules/contracts/server/quotas/quota-entry.store.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

const page = 51;
/** Of customer and account manager. */
const names = 4 * page;

/** Contracts, their annex of devices, and the ledger of a quota. */
export function contractPaths(filled: FilledProvider): ReadingPath[] {
  return [...listPaths(filled), ...annexPaths(filled)];
}

function listPaths({ staff, ofOne, nth }: FilledProvider): ReadingPath[] {
  const customerId = nth('customer', 3);
  const list =
    (filter: Parameters<typeof pageOfContracts>[1]['filter'], sort: 'createdAt' | 'endsOn' = 'createdAt') =>
    (tx: Tx) =>
      pageOfContracts(tx, { filter, sort });
  return [
    { says: 'the newest contracts', who: staff, work: list({}), by: [/^contract_by_time$/], most: 2 * page + names },
    {
      says: 'contracts by their last day',
      who: staff,
      work: list({}, 'endsOn'),
      by: [/^contract_by_last_day$/],
      most: 2 * page + names,
    },
    {
      says: 'contracts in force that end soon',
      who: staff,
      work: list({ expires: { from: '2026-11-20', to: '2027-02-18' } }, 'endsOn'),
      by: [/^contract_by_(end|last_day)$/],
      most: 4 * page + names,
    },
    {
      says: 'contracts that one customer is party of',
      who: staff,
      work: list({ customerId }),
      by: [/^contract_party_by_customer$/],
      most: 500 + names,
    },
    {
      says: 'contracts that a limited staff member may see',
      who: ofOne,
      work: list({}),
      by: [/^contract_(by_customer|by_time)$/],
      most: 500 + names,
    },
  ];
}

function annexPaths({ staff, ofOne, nth }: FilledProvider): ReadingPath[] {
  const [contractId, small] = [nth('contract', 1), nth('contract', 3)];
  return [
    {
      says: 'the devices that a large contract covers',
      who: staff,
      work: (tx) => pageOfDevices(tx, { contractId, coveredOn: '2026-11-20', onlyAdded: false }),
      by: [/^covered_device_by_contract$/],
      most: 3 * page + names,
    },
    {
      says: 'the devices of a contract, to staff who look after another customer alone',
      who: ofOne,
      work: (tx) => pageOfDevices(tx, { contractId: small, onlyAdded: false }),
      by: [/^covered_device_by_(contract|customer)$/],
      most: 400,
    },
    {
      says: 'the ledger of a quota',
      who: staff,
      work: (tx) => pageOfEntries(tx, nth('quota', 3), {}),
      by: [/^quota_entry_by_time$/],
      most: 2 * page + names,
    },
  ];
}
