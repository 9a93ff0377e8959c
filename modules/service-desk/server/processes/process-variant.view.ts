import { ticketActs, ticketStatuses } from '../../ticket-codes.contract.ts';
import type { ProcessVariantRow, ProcessVariantView, StandardProcess } from '../../process-variant.contract.ts';
import { decide } from '../tickets/ticket.rules.ts';
import { abilitiesOnVariant } from './process-variant.policy.ts';
import type { NamedVariant } from './process-variant.store.ts';
import type { NamedVersion } from './process-version.store.ts';

function headOf({ id, name, retiredAt, ...of }: NamedVariant) {
  return {
    id,
    name,
    customer: named(of.customerId, of.customerName),
    contract: named(of.contractId, of.contractNumber),
    category: named(of.categoryId, of.categoryPath),
    retiredAt,
  };
}

function named(id: string | null, name: string | null) {
  return id === null ? null : { id, name: name ?? '' };
}

/** The one that has begun; `versions` newest first. */
function currentOf(versions: readonly NamedVersion[], today: string) {
  const begun = versions.find(({ validFrom }) => validFrom <= today);
  return begun ? said(begun) : null;
}

function said({ number, validFrom, terms, portal }: NamedVersion) {
  return { number, validFrom, terms, portal };
}

export function processVariantRow(
  variant: NamedVariant,
  versions: readonly NamedVersion[],
  today: string,
): ProcessVariantRow {
  return { ...headOf(variant), current: currentOf(versions, today), openCount: variant.openCount };
}

interface Around {
  today: string;
  standard: StandardProcess;
  signers: { id: string; name: string }[];
  caller: Parameters<typeof abilitiesOnVariant>[0];
}

export function processVariantView(
  variant: NamedVariant,
  versions: readonly NamedVersion[],
  { today, standard, signers, caller }: Around,
): ProcessVariantView {
  const { createdAt, revision } = variant;
  return {
    ...headOf(variant),
    current: currentOf(versions, today),
    versions: versions.map((version) => ({
      ...said(version),
      madeAt: version.madeAt,
      madeBy: named(version.madeById, version.madeByName),
      ticketCount: version.ticketCount,
    })),
    signers,
    standard,
    ways: ways(),
    createdAt,
    revision,
    abilities: abilitiesOnVariant(caller, variant),
  };
}

/** The changes of status that the table of `ticket.rules.ts` allows, in its order. */
function ways(): ProcessVariantView['ways'] {
  return ticketStatuses.flatMap((from) =>
    ticketActs.flatMap((act) => {
      const decision = decide(from, act);
      return 'status' in decision && decision.status !== from ? [{ from, act, to: decision.status }] : [];
    }),
  );
}
