import type { Day } from '../../../../kernel/instant.ts';
import type { ContractExclusion, ContractLimits } from '../../contract-terms.contract.ts';
import type { ContractKind, ContractStatus } from '../../contract.contract.ts';
import type { Coverage, CoverView, JudgedCover, QuotaLeft } from '../../cover.contract.ts';

/** What is to be done, as far as contracts ask. */
export interface CoverSubject {
  assetId: string | null;
  assetKind: string | null;
  /** Kind of ticket; null: not said yet. */
  kind: string | null;
  /** Its own category first, then those above it. */
  categoryIds: readonly string[];
  /** The catalogue says so of its category (单独计费), whatever the contract. */
  isBilledSeparately: boolean;
}

/** A contract that a customer is party of, as it stands on the day that is asked of. */
export interface ServingContract {
  day: Day;
  id: string;
  number: string;
  name: string;
  kind: ContractKind;
  status: ContractStatus;
  startsOn: Day | null;
  endsOn: Day | null;
  /** Null: the day is before all that it says. */
  coversOnlyListed: boolean | null;
  exclusions: readonly ContractExclusion[];
  limits: Pick<ContractLimits, 'ticketsPerMonth' | 'hoursPerMonth'> | null;
  listsAsset: boolean;
  quotas: readonly QuotaLeft[];
  monthTickets: number;
  monthMinutes: number;
}

/** The first of these that a contract comes to, the likelier it is meant. */
const order: readonly Coverage[] = ['covered', 'quota_used_up', 'separately_billed', 'excluded', 'per_job'];

/** Which contract covers it, or why none does; the others follow, the likeliest first. */
export function judgeCover(subject: CoverSubject, contracts: readonly ServingContract[]): CoverView {
  const judged = contracts
    .map((contract) => ({ contract, cover: judge(subject, contract) }))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  const [first, ...others] = judged.map(({ cover }) => cover);
  return first ? { ...first, others } : { ...uncovered('no_contract', {}), others: [] };
}

/** A device that a contract names is meant by that one before all that cover it among others. */
function rankOf({ contract, cover }: { contract: ServingContract; cover: JudgedCover }): number {
  const named = cover.coverage === 'covered' && contract.listsAsset ? -1 : 0;
  // one that covers nothing by now stands behind one that covers by the job
  return order.indexOf(cover.coverage) * 2 + named + (cover.contract === null ? 1 : 0);
}

function judge(subject: CoverSubject, contract: ServingContract): JudgedCover {
  const { day, name, startsOn, endsOn, status } = contract;
  if (status === 'suspended') return uncovered('suspended', { name });
  if (endsOn !== null ? day > endsOn : isOver(status)) return uncovered('over', { name, endsOn: endsOn ?? '' });
  if (startsOn === null || day < startsOn || contract.coversOnlyListed === null) {
    return uncovered('not_begun', { name, startsOn: startsOn ?? '' });
  }
  return judgeInForce(subject, contract);
}

function judgeInForce(subject: CoverSubject, contract: ServingContract): JudgedCover {
  const judged = (coverage: Coverage, reason: JudgedCover['reason']['code'], params = {}): JudgedCover => ({
    coverage,
    reason: { code: reason, params: { name: contract.name, ...params } },
    contract: shown(contract),
    quotas: [...contract.quotas],
    isBeyondLimit: isBeyondLimit(contract),
  });
  if (subject.assetId !== null && contract.coversOnlyListed === true && !contract.listsAsset) {
    return judged('excluded', 'device_not_listed');
  }
  const exclusion = contract.exclusions.find((one) => excludes(one, subject));
  if (exclusion) return judged(exclusion.settles, 'exclusion', { text: exclusion.text });
  if (subject.isBilledSeparately) return judged('separately_billed', 'category_billed');
  if (contract.kind === 'on_call') return judged('per_job', 'on_call');
  const usedUp = quotaUsedUp(contract);
  if (usedUp) return judged('quota_used_up', 'quota_used_up', { quota: usedUp.name });
  return judged('covered', contract.listsAsset ? 'device_listed' : 'customer_covered');
}

function shown({ id, number, name, kind, endsOn }: ServingContract): NonNullable<JudgedCover['contract']> {
  return { id, number, name, kind, endsOn };
}

function uncovered(code: JudgedCover['reason']['code'], params: JudgedCover['reason']['params']): JudgedCover {
  return { coverage: 'per_job', reason: { code, params }, contract: null, quotas: [], isBeyondLimit: false };
}

/** All that an exclusion names must be so; one that names nothing is words, and excludes nothing by itself. */
function excludes({ categoryIds, assetKinds, ticketKinds }: ContractExclusion, subject: CoverSubject): boolean {
  if (!categoryIds && !assetKinds && !ticketKinds) return false;
  return (
    (!categoryIds || subject.categoryIds.some((id) => categoryIds.includes(id))) &&
    (!assetKinds || (subject.assetKind !== null && assetKinds.includes(subject.assetKind))) &&
    (!ticketKinds || (subject.kind !== null && ticketKinds.includes(subject.kind)))
  );
}

/** Tickets count as they come in; prepaid hours or visits must be there before work starts. */
function quotaUsedUp({ kind, quotas }: ServingContract): QuotaLeft | undefined {
  const tickets = quotas.filter(({ unit }) => unit === 'ticket');
  const prepaid = kind === 'prepaid' ? quotas.filter(({ unit }) => unit === 'minute' || unit === 'visit') : [];
  for (const kept of [tickets, prepaid]) {
    if (kept.length > 0 && kept.every(({ left }) => left <= 0)) return kept[0];
  }
  return undefined;
}

/** One more would be beyond the month's tickets, or its hours are used. */
function isBeyondLimit({ limits, monthTickets, monthMinutes }: ServingContract): boolean {
  if (limits === null) return false;
  const { ticketsPerMonth, hoursPerMonth } = limits;
  return (
    (ticketsPerMonth !== null && monthTickets >= ticketsPerMonth) ||
    (hoursPerMonth !== null && monthMinutes >= hoursPerMonth * 60)
  );
}

function isOver(status: ContractStatus): boolean {
  return status === 'ended' || status === 'terminated';
}
