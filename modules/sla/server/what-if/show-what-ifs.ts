import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import type { WhatIfView } from '../../what-if.contract.ts';
import { customersOf } from '../agreements/agreement-list.store.ts';
import { agreementById } from '../agreements/agreement.store.ts';
import { whatIfAbilities } from './what-if.policy.ts';
import type { NamedWhatIf } from './what-if.store.ts';

/** With what its scenario names, as it is called now. */
export async function showWhatIf(tx: Tx, whatIf: NamedWhatIf): Promise<WhatIfView> {
  const { scenario, askedById, askedBy, ...rest } = whatIf;
  const [customers, agreement, calendar] = await Promise.all([
    customersOf(tx, scenario.customerIds ?? []),
    scenario.agreementId === undefined ? undefined : agreementById(tx, scenario.agreementId),
    scenario.calendarId === undefined ? undefined : calendarFor(tx, scenario.calendarId),
  ]);
  return {
    ...rest,
    scenario,
    customers: [...customers.values()],
    agreement: named(agreement),
    calendar: named(calendar),
    askedBy: askedById === null || askedBy === null ? null : { id: askedById, name: askedBy },
    abilities: whatIfAbilities(tx.caller, whatIf),
  };
}

function named(found: { id: Id; name: string } | undefined) {
  return found ? { id: found.id, name: found.name } : null;
}
