import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { ContractView, recordContract as endpoint } from '../../contract.contract.ts';
import { writeBuyer } from '../parties/write-buyer.ts';
import { writeFirstVersion } from '../versions/write-first-version.ts';
import { checkManager, refuseBackwards } from './check-contract.ts';
import { takeNumber } from './take-contract-number.ts';
import { contractRecorded } from './contract.events.ts';
import { insertContract } from './contract.store.ts';
import { indexContract } from './index-contract.ts';
import { readContract } from './read-contract.ts';

type Given = InputOf<typeof endpoint> & { renewedFromId?: string };

export async function recordContract(tx: Tx, { terms, ...input }: Given): Promise<ContractView> {
  const customer = foundAt('customerId', await customerById(tx, input.customerId));
  await checkManager(tx, input.accountManagerId);
  const contract = {
    ...unsaid,
    accountManagerId: customer.accountManagerId,
    ...input,
    id: tx.newId(),
    statusAt: tx.now,
  };
  refuseBackwards(contract);

  await insertContract(tx, contract);
  await writeFirstVersion(tx, contract, terms);
  await writeBuyer(tx, contract);
  await indexContract(tx, contract);
  await announce(tx, contractRecorded(contract));
  const view = await readContract(tx, { contract: contract.id });
  takeNumber(tx, contract.id, (number) => {
    view.number = number;
  });
  return view;
}

const unsaid = {
  foreignNumber: null,
  status: 'draft',
  signedOn: null,
  startsOn: null,
  endsOn: null,
  statusReason: null,
  renewedFromId: null,
  note: null,
} as const;
