import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import {
  activateContract,
  offerContract,
  signContract,
  suspendContract,
} from '../../modules/contracts/contract-act.contract.ts';
import { recordConfirmer, recordContractParty } from '../../modules/contracts/contract-party.contract.ts';
import {
  correctQuota,
  listContractQuotas,
  recordContractQuota,
} from '../../modules/contracts/contract-quota.contract.ts';
import { changeContractTerms } from '../../modules/contracts/contract-version.contract.ts';
import { recordContract, type ContractView } from '../../modules/contracts/contract.contract.ts';
import { coverDevices } from '../../modules/contracts/covered-device.contract.ts';
import { demoContracts, type DemoContract } from '../cast/contracts.ts';
import type { Hired } from './hire.ts';
import { dayOf, nextDay } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Moment, Player } from './player.ts';

interface Agreeing {
  admin: Hired;
  at: Instant;
  /** When the story ends: contracts end so many days after it. */
  now: Instant;
}

/** What was agreed with the customers when they were taken up: yearly, prepaid, by the job; some still drafted. */
export async function agreeContracts(
  player: Player,
  customers: readonly MovedIn[],
  { admin, at, now }: Agreeing,
): Promise<void> {
  const moment = { caller: admin.caller, at };
  const byName = new Map(customers.map((customer) => [customer.is.shortName, customer]));
  for (const agreed of demoContracts) {
    const buyer = byName.get(agreed.of);
    if (!buyer) throw new Error(`no customer is called ${agreed.of}`);
    const endsOn = agreed.endsIn === null ? null : nextDay(dayOf(now), agreed.endsIn);
    const body = { name: agreed.name, kind: agreed.kind, customerId: buyer.id, startsOn: dayOf(at), endsOn };
    // a story of a few days begins after some contracts have ended
    const isOver = endsOn !== null && endsOn < dayOf(at);
    const draft = await player.do(recordContract, moment, { body: isOver ? { ...body, endsOn: dayOf(at) } : body });
    await annex(player, moment, { agreed, draft, buyer, byName });
    await bring(player, moment, { agreed, contract: draft.id });
  }
}

interface Annexing {
  agreed: DemoContract;
  draft: ContractView;
  buyer: MovedIn;
  byName: ReadonlyMap<string, MovedIn>;
}

async function annex(player: Player, moment: Moment, { agreed, draft, buyer, byName }: Annexing): Promise<void> {
  const params = { contract: draft.id };
  if (agreed.terms) {
    const terms = { ...draft.terms, ...agreed.terms };
    await player.do(changeContractTerms, { ...moment, seen: draft.revision }, { params, body: { terms } });
  }
  const others = (agreed.beneficiaries ?? []).flatMap((name) => byName.get(name) ?? []);
  for (const { id: customerId } of others) {
    await player.do(recordContractParty, moment, { params, body: { customerId, role: 'beneficiary' } });
  }
  const [confirmer] = buyer.contacts;
  if (confirmer && agreed.kind !== 'on_call') {
    const body = {
      contactId: confirmer.id,
      scope: '验收与报价确认',
      limit: { amount: '20000.00', currency: 'CNY' },
    } as const;
    await player.do(recordConfirmer, moment, { params, body });
  }
  for (const { id: customerId } of agreed.coversMachines ? [buyer, ...others] : []) {
    await player.do(coverDevices, moment, { params, body: { all: { customerId } } });
  }
}

interface Bringing {
  agreed: DemoContract;
  contract: Id;
}

/** As far as it has come; quotas are given from the day on which it is active. */
async function bring(player: Player, moment: Moment, { agreed, contract }: Bringing): Promise<void> {
  const params = { contract };
  const { state, quotas = [] } = agreed;
  for (const { corrected: _corrected, ...quota } of quotas) {
    await player.do(recordContractQuota, moment, { params, body: quota });
  }
  if (state === 'draft') return;
  if (state === 'offered') {
    await player.do(offerContract, moment, { params });
    return;
  }
  await player.do(signContract, moment, { params, body: {} });
  if (state === 'signed') return;
  await player.do(activateContract, moment, { params });
  const { items } = await player.do(listContractQuotas, moment, { params });
  for (const [place, { corrected }] of quotas.entries()) {
    const quota = items[place];
    if (corrected === undefined || !quota) continue;
    const body = { amount: corrected, note: '旧系统中已用的工时' };
    await player.do(correctQuota, moment, { params: { ...params, contractQuota: quota.id }, body });
  }
  if (state === 'suspended') {
    await player.do(suspendContract, moment, { params, body: { reason: '客户门店改造，暂停服务' } });
  }
}
