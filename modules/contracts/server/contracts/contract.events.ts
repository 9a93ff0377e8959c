import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { ContractKind, ContractStatus } from '../../contract.contract.ts';

export interface ContractKeys {
  id: Id;
  customerId: Id;
}

interface Recorded extends ContractKeys {
  kind: ContractKind;
  name: string;
  startsOn: Day | null;
  endsOn: Day | null;
  renewedFromId: Id | null;
}

export function contractRecorded({ name, kind, startsOn, endsOn, renewedFromId, ...keys }: Recorded): Announcement {
  const payload = { kind, startsOn, endsOn, renewedFromId };
  return { ...aboutContract(keys, 'contract.recorded'), payload, text: { name } };
}

/** Names, the papers' number and notes are words; the rest are ids, codes and days. */
export function contractChanged(contract: ContractKeys, changes: Changes): Announcement {
  const { name, note, foreignNumber, ...coded } = changes;
  const worded = Object.entries({ name, note, foreignNumber }).filter(([, change]) => change !== undefined);
  return {
    ...aboutContract(contract, 'contract.changed'),
    payload: { changes: coded },
    text: worded.length > 0 ? Object.fromEntries(worded) : undefined,
  };
}

/** What happened, by the status that a contract came into. */
const movedInto: Record<ContractStatus, (contract: ContractKeys) => Announcement> = {
  draft: (contract) => aboutContract(contract, 'contract.revised'),
  offered: (contract) => aboutContract(contract, 'contract.offered'),
  signed: (contract) => aboutContract(contract, 'contract.signed'),
  active: (contract) => aboutContract(contract, 'contract.activated'),
  suspended: (contract) => aboutContract(contract, 'contract.suspended'),
  ended: (contract) => aboutContract(contract, 'contract.ended'),
  terminated: (contract) => aboutContract(contract, 'contract.terminated'),
};

interface Moved extends ContractKeys {
  before: ContractStatus;
  status: ContractStatus;
  startsOn: Day | null;
  endsOn: Day | null;
  signedOn: Day | null;
  reason: string | null;
}

export function contractMoved({ before, status, reason, startsOn, endsOn, signedOn, ...keys }: Moved): Announcement {
  const isBack = before === 'suspended' && status === 'active';
  return {
    ...(isBack ? aboutContract(keys, 'contract.resumed') : movedInto[status](keys)),
    payload: { before, status, startsOn, endsOn, signedOn },
    text: reason === null ? undefined : { reason },
  };
}

export function aboutContract({ id, customerId }: ContractKeys, kind: string): Announcement {
  return { kind, version: 1, subject: { kind: 'contract', id }, customerId, audience: 'internal', payload: {} };
}
