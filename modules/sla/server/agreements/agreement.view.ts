import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { AgreementView } from '../../agreement.contract.ts';
import type { AgreementClauses } from '../../agreement-document.contract.ts';
import type { AgreementVersionView } from '../../agreement-version.contract.ts';
import type { ContractOf } from './agreement-list.store.ts';
import { versionShown, versionState } from './agreement-version.rules.ts';
import { abilitiesOnAgreement, abilitiesOnVersion, type Asking } from './agreement.policy.ts';
import type { Agreement, AgreementLine, AgreementVersion } from './agreement.rules.ts';

/** Everything that agreements are shown by, read at once for several. */
export interface Surroundings {
  caller: Asking;
  now: Instant;
  versions: readonly AgreementVersion[];
  lines: readonly AgreementLine[];
  calendars: ReadonlyMap<Id, string>;
  /** Of categories, sites, machines and staff. */
  names: ReadonlyMap<Id, string>;
  customers: ReadonlyMap<Id, { id: Id; name: string }>;
  contracts: ReadonlyMap<Id, ContractOf>;
}

export function agreementView(agreement: Agreement, surroundings: Surroundings): AgreementView {
  const versions = surroundings.versions.filter(({ agreementId }) => agreementId === agreement.id);
  const shown = versionShown(versions, surroundings.now);
  return {
    ...agreementIdentity(agreement, surroundings),
    version: shown ? versionView(agreement, shown, surroundings) : null,
    revision: agreement.revision,
    abilities: abilitiesOnAgreement(surroundings.caller, agreement),
  };
}

export function agreementIdentity(
  { id, code, name, level, isDefault, counterpart, ...agreement }: Agreement,
  { customers, contracts }: Pick<Surroundings, 'customers' | 'contracts'>,
) {
  const contract = agreement.contractId === null ? undefined : contracts.get(agreement.contractId);
  return {
    id,
    code,
    name,
    level,
    isDefault,
    customer: (agreement.customerId !== null && customers.get(agreement.customerId)) || null,
    contract: contract ? { id: contract.id, number: contract.number, name: contract.name } : null,
    counterpart,
    isRetired: agreement.retiredAt !== null,
  };
}

export function versionView(
  agreement: Agreement,
  version: AgreementVersion,
  { caller, now, versions, lines, calendars, names }: Surroundings,
): AgreementVersionView {
  const { id, agreementId, number, validFrom, validUntil, reason, madeAt, madeById } = version;
  const siblings = versions.filter((one) => one.agreementId === agreement.id);
  const state = versionState(version, siblings, now);
  const own = lines.filter(({ versionId }) => versionId === id);
  return {
    id,
    agreementId,
    number,
    state,
    validFrom,
    validUntil,
    reason,
    madeAt,
    madeBy: madeById === null ? null : { id: madeById, name: names.get(madeById) ?? '' },
    lines: own.map(({ agreementId: _agreement, versionId: _version, customerId: _customer, ...line }) => ({
      ...line,
      calendarName: calendars.get(line.calendarId) ?? '',
    })),
    names: Object.fromEntries(idsNamed(own).flatMap((named) => [[named, names.get(named) ?? '']])),
    // checked by the contract when they were written
    clauses: version.clauses as AgreementClauses,
    abilities: abilitiesOnVersion(caller, { agreement, state }),
  };
}

function idsNamed(lines: readonly AgreementLine[]): Id[] {
  const named = lines.flatMap(({ conditions: { categoryIds = [], siteIds = [], assetIds = [] } }) => [
    ...categoryIds,
    ...siteIds,
    ...assetIds,
  ]);
  return [...new Set(named)];
}
