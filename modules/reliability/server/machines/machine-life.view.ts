import { wireMoney, type WireMoney } from '../../../../kernel/money.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { MachineFailureRow } from '../../machine-failure.contract.ts';
import { ageOn } from '../failures/device-year.rules.ts';
import { roundedYears } from '../failures/failure-rate.rules.ts';
import type { ReliabilitySetting } from '../settings/reliability-setting.rules.ts';
import type { FailingMachine } from './machine-failure.store.ts';
import type { MachineLedger } from './machine-life.store.ts';
import { costOfMinutes, reasonsToReplace } from './replacement.rules.ts';

interface Reckoning {
  setting: ReliabilitySetting;
  today: Day;
}

export function lifeOf(ledger: MachineLedger | undefined, { setting, today }: Reckoning): MachineFailureRow['life'] {
  const { agedFrom = null, priceMinor = null, repairs = 0, repairMinutes = 0 } = ledger ?? {};
  const age = agedFrom === null ? null : ageOn(agedFrom, today);
  const repairCost = costOfMinutes(repairMinutes, setting.hourCost);
  return {
    age,
    price: priceMinor === null ? null : yuan(priceMinor),
    repairs,
    repairCost: yuan(repairCost),
    replaceFor: reasonsToReplace({ age, price: priceMinor, repairCost }, setting),
  };
}

export function machineRowOf(
  machine: FailingMachine,
  { ledger, ...reckoning }: Reckoning & { ledger: MachineLedger | undefined },
): MachineFailureRow {
  const { id, number, name, kind, maker, model, repairs, minutes } = machine;
  const { customerId, customer, siteId, site, years } = machine;
  return {
    id,
    number,
    name,
    kind,
    maker,
    model,
    repairs,
    minutes,
    customer: { id: customerId, name: customer },
    site: siteId !== null && site !== null ? { id: siteId, name: site } : null,
    deviceYears: roundedYears(years),
    cost: yuan(costOfMinutes(minutes, reckoning.setting.hourCost)),
    life: lifeOf(ledger, reckoning),
  };
}

/** The only currency that there is, as the contract of machines says. */
export function yuan(minor: number): WireMoney {
  return wireMoney({ minor, currency: 'CNY' });
}
