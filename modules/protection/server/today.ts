import type { Day } from '../../../kernel/instant.ts';
import { dayAt } from '../../../kernel/period.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { found } from '../../../platform/module/refusals.ts';
import { ownTenant } from '../../tenancy/index.ts';

/** The day that it is where the provider is: definitions age and backups fall due by it. */
export async function today(tx: Tx): Promise<Day> {
  return dayAt(tx.now, found(await ownTenant(tx)).timeZone);
}
