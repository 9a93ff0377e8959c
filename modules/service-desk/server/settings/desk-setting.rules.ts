import type { Id } from '../../../../kernel/id.ts';
import type { CustomerDeskSettings, DeskSettings } from '../../desk-setting.contract.ts';

/** A customer that says nothing of its own. */
export const nothingOwn: CustomerDeskSettings = { sendsStatusLines: null, closing: null, consentDays: null };

/** The customer's own word, where it has one, over the provider's. */
export function effectiveSettings(provider: DeskSettings, own: CustomerDeskSettings): DeskSettings {
  return {
    vipRaisesUrgency: provider.vipRaisesUrgency,
    sendsStatusLines: own.sendsStatusLines ?? provider.sendsStatusLines,
    closing: own.closing ?? provider.closing,
    consentDays: own.consentDays ?? provider.consentDays,
    limitsByGrade: provider.limitsByGrade,
  };
}

/** Customers for which silence is consent after the same number of working days. */
export interface ConsentGroup {
  days: number;
  /** `only` these, or all `except` these. */
  customers: { only: readonly Id[] } | { except: readonly Id[] };
}

/** How a contract says that tickets close; null: it leaves it to the desk. */
interface ContractClosing {
  closing: DeskSettings['closing'] | null;
  consentDays: number | null;
}

/** The contract's word over the customer's and the provider's. */
export function underContract(settings: DeskSettings, said: ContractClosing | undefined): DeskSettings {
  return {
    ...settings,
    closing: said?.closing ?? settings.closing,
    consentDays: said?.consentDays ?? settings.consentDays,
  };
}

/** Everybody whose tickets close by silence, by the days that they have; who must sign is in none. */
export function consentGroups(
  provider: DeskSettings,
  customers: readonly (CustomerDeskSettings & { customerId: Id })[],
): ConsentGroup[] {
  const silent = customers.flatMap(({ customerId, ...own }) => {
    const { closing, consentDays } = effectiveSettings(provider, own);
    return closing === 'silent_consent' ? [{ customerId, days: consentDays }] : [];
  });
  const named = [...Map.groupBy(silent, ({ days }) => days)].map(([days, group]): ConsentGroup => ({
    days,
    customers: { only: group.map(({ customerId }) => customerId) },
  }));
  if (provider.closing !== 'silent_consent') return named;
  const except = customers.map(({ customerId }) => customerId);
  return [{ days: provider.consentDays, customers: { except } }, ...named];
}
