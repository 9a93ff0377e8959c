import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { addWorkingDays } from '../../../../kernel/working-time/working-days.ts';
import type { CustomerDeskSettings, DeskSettings } from '../../desk-setting.contract.ts';
import { effectiveSettings } from '../settings/desk-setting.rules.ts';

/** Working days after resolving on which silence is reminded that this customer signs (SD-03). */
export const reminderDays = [1, 3, 5] as const;

interface Awaiting {
  resolvedAt: Instant;
  remindedAt: Instant | null;
}

/** After how many working days the reminder is that is due now; null: none. One that was slept through is not made up. */
export function reminderDue({ resolvedAt, remindedAt }: Awaiting, calendar: WorkingCalendar, now: Instant) {
  const due = reminderDays.map((days) => ({ days, at: addWorkingDays(calendar, resolvedAt, days) }));
  const last = due.findLast(({ at }) => at <= now);
  if (!last) return null;
  return remindedAt === null || remindedAt < last.at ? last.days : null;
}

/** The customers that sign: `only` these, or all `except` these. */
export type Signers = { only: readonly Id[] } | { except: readonly Id[] };

export function signersAmong(
  provider: DeskSettings,
  customers: readonly (CustomerDeskSettings & { customerId: Id })[],
): Signers {
  const wanted = provider.closing === 'signature_required' ? 'silent_consent' : 'signature_required';
  const named = customers.filter((own) => effectiveSettings(provider, own).closing === wanted);
  const ids = named.map(({ customerId }) => customerId);
  return provider.closing === 'signature_required' ? { except: ids } : { only: ids };
}
