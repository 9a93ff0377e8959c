import { activateContract, signContract } from '../../modules/contracts/contract-act.contract.ts';
import { recordConfirmer, recordContractParty } from '../../modules/contracts/contract-party.contract.ts';
import { recordContractQuota } from '../../modules/contracts/contract-quota.contract.ts';
import { listContractVersions } from '../../modules/contracts/contract-version.contract.ts';
import { recordContract } from '../../modules/contracts/contract.contract.ts';
import { coverDevices } from '../../modules/contracts/covered-device.contract.ts';
import { recordDeviceAdvice } from '../../modules/contracts/device-advice.contract.ts';
import { listSupplementProposals } from '../../modules/contracts/supplement-proposal.contract.ts';
import type { Client } from '../cast/client.ts';
import { enterMachine } from './enter-machine.ts';

interface Buyer {
  customerId: string;
  contactId: string;
  name: string;
}

/** A contract in force with all that belongs to one, grown over its annex; answers with a row of each. */
export async function agreeContract(client: Client, { customerId, contactId, name }: Buyer) {
  const first = await enterMachine(client, { customerId, userId: contactId });
  const body = { customerId, name, kind: 'yearly_support', startsOn: '2026-01-01' } as const;
  const { id: contract } = await client.ask(recordContract, { body });
  const params = { contract };
  const { parties } = await client.ask(recordContractParty, { params, body: { customerId, role: 'payer' } });
  const { confirmers } = await client.ask(recordConfirmer, { params, body: { contactId, scope: name } });
  await client.ask(coverDevices, { params, body: { assetIds: [first] } });
  const quota = { name, unit: 'ticket', period: 'term', amount: 100 } as const;
  const { items: quotas } = await client.ask(recordContractQuota, { params, body: quota });
  await client.ask(signContract, { params, body: {} });
  await client.ask(activateContract, { params });
  const second = await enterMachine(client, { customerId, userId: contactId });
  await client.ask(coverDevices, { params, body: { assetIds: [second] } });
  const advice = { owner: `SECRET ${name}`, advice: '只接访客网络' };
  await client.ask(recordDeviceAdvice, { params: { asset: second }, body: advice });
  const { items: versions } = await client.ask(listContractVersions, { params });
  const { items: proposals } = await client.ask(listSupplementProposals, { params });
  return {
    contract,
    contractParty: parties.find(({ role }) => role === 'payer')?.id ?? '',
    confirmer: confirmers[0]?.id ?? '',
    contractQuota: quotas[0]?.id ?? '',
    contractVersion: versions[0]?.id ?? '',
    supplementProposal: proposals[0]?.id ?? '',
  };
}
