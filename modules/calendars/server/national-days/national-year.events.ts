import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Nation } from '../../calendar.contract.ts';
import { reachOf } from './national-year.rules.ts';

/**
 * Of the provider, which lives by these years: `payload.from` and `payload.until` (exclusive) are the days whose
 * working time may be another now.
 */
export function nationalYearsImported(
  tenantId: Id,
  imported: { nation: Nation; revision: number; years: readonly number[] },
): Announcement {
  return {
    kind: 'national_year.imported',
    version: 1,
    subject: { kind: 'provider', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { ...imported, ...reachOf(imported.years) },
  };
}
