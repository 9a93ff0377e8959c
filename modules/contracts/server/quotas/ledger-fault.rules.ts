import type { Day } from '../../../../kernel/instant.ts';
import { balanceOf, type GivenQuota, type LedgerEntry } from './quota-ledger.rules.ts';
import { openPeriods } from './quota-period.rules.ts';

/** Amounts by what used them, as they are counted now. */
type CountedUses = ReadonlyMap<string, number>;

/** What in a ledger can't have come about by its rules, a sentence each. Asked on a day, which says what may still change. */
export function ledgerFaults(
  quota: GivenQuota,
  entries: readonly LedgerEntry[],
  { uses, today }: { uses: CountedUses; today: Day },
): string[] {
  const isOpen = openPeriods(quota, today).length > 0;
  return [
    ...entries.flatMap((entry) => entryFaults(quota, entries, entry)),
    // what nobody can book any more stays as it was when the ledger closed
    ...(isOpen ? useFaults(entries, uses) : []),
  ];
}

function entryFaults(quota: GivenQuota, entries: readonly LedgerEntry[], entry: LedgerEntry): string[] {
  const { kind, periodFrom, amount } = entry;
  const said = `${kind} of ${periodFrom} is ${amount}`;
  if (kind === 'grant' && amount !== quota.amount) return [`${said}, should be ${quota.amount}`];
  if (kind === 'expiry') {
    const left = balanceOf(entries, periodFrom);
    return left === 0 ? [] : [`${said}, should be ${amount - left}`];
  }
  if (kind !== 'carry_over') return [];
  const given = entries.some(
    (other) => other.kind === 'expiry' && other.periodFrom < periodFrom && other.amount === -amount,
  );
  return given ? [] : [`${said}, which no earlier period gave up`];
}

function useFaults(entries: readonly LedgerEntry[], uses: CountedUses): string[] {
  const booked = Map.groupBy(
    entries.filter(({ kind, subjectId }) => kind === 'use' && subjectId !== null),
    ({ subjectId }) => subjectId ?? '',
  );
  return [...booked].flatMap(([subjectId, own]) => {
    const sum = -own.reduce((total, { amount }) => total + amount, 0);
    const counted = uses.get(subjectId) ?? 0;
    // nothing in this ledger: another one of the contract may have it
    return sum === 0 || sum === counted ? [] : [`use by ${subjectId} is ${sum}, should be ${counted}`];
  });
}
