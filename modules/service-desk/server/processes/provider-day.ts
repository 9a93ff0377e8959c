import type { Tx } from '../../../../platform/database/tx.ts';
import { ownTenant } from '../../../tenancy/index.ts';

/** The day that it is where the provider is. */
export async function providerDay(tx: Tx): Promise<string> {
  const timeZone = (await ownTenant(tx))?.timeZone ?? 'Asia/Shanghai';
  return Temporal.Instant.from(tx.now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
