import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { supplierById } from '../../../suppliers/index.ts';
import { licenceRefusals } from './licence.refusals.ts';
import type { LicenceFields } from './licence.rules.ts';

type Checked = Pick<LicenceFields, 'startsOn' | 'endsOn' | 'supplierId' | 'quantity'>;

/** Refuses days that run backwards, fewer than are given already, and a supplier out of use; `before` keeps its own. */
export async function checkLicence(
  tx: Tx,
  licence: Checked,
  before: { supplierId: Id | null; used: number } = { supplierId: null, used: 0 },
): Promise<void> {
  const { startsOn, endsOn, supplierId, quantity } = licence;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw new Refusal(licenceRefusals.days_reversed, {}, 'endsOn');
  if (quantity !== null && quantity < before.used)
    throw new Refusal(licenceRefusals.fewer_than_given, { given: before.used }, 'quantity');
  if (supplierId === null || supplierId === before.supplierId) return;
  const supplier = await supplierById(tx, supplierId);
  foundAt('supplierId', supplier?.retiredAt === null ? supplier : null);
}
