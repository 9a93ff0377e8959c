import { Refusal } from '../../../../kernel/refusal.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import { supplierById } from '../../../suppliers/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { StepDetails, StepKind } from '../../asset-step.contract.ts';
import { checkPlace, checkRoom } from '../assets/check-place.ts';
import type { AssetRecord } from '../assets/asset.store.ts';
import { scrapSettingOf } from './scrap-setting.store.ts';
import { refuseFault, refuseWrongStatus } from './refuse-step.ts';
import { stepRefusals } from './step.refusals.ts';
import { faultOf } from './step.rules.ts';
import { standingOf } from './step.store.ts';

interface WantedStep {
  kind: StepKind;
  given: StepDetails;
}

/** Refuses a step that the machine cannot take now, or of which too little, too much or something untrue was said. */
export async function checkStep(tx: Tx, asset: AssetRecord, { kind, given }: WantedStep): Promise<void> {
  refuseWrongStatus(kind, asset.status);
  const { isAsked, isWiped } = await standingOf(tx, asset.id);
  if (isAsked && kind !== 'wipe') throw new Refusal(stepRefusals.scrapping_waits);
  const today = dayAt(tx.now, found(await ownTenant(tx)).timeZone);
  refuseFault(kind, faultOf(kind, given, today));
  if (kind === 'dispose' && !isWiped && (await scrapSettingOf(tx, asset.customerId)).needsWipe) {
    throw new Refusal(stepRefusals.wipe_missing);
  }
  await checkNamed(tx, asset, given);
}

/** Only what is newly named must be in use and of the customer; of departments the table itself sees to it. */
async function checkNamed(tx: Tx, asset: AssetRecord, given: StepDetails): Promise<void> {
  const { userId, siteId, roomId, contactId, supplierId } = given;
  await checkPlace(tx, asset.customerId, {
    userId: userId === asset.userId ? null : userId,
    siteId: siteId === asset.siteId ? null : siteId,
  });
  const room = { roomId, siteId: siteId === undefined ? asset.siteId : siteId };
  if (roomId !== asset.roomId || room.siteId !== asset.siteId) await checkRoom(tx, room);
  if (contactId && contactId !== asset.userId) {
    const contact = await contactById(tx, contactId);
    foundAt('contactId', contact?.customerId === asset.customerId && contact.retiredAt === null ? contact : null);
  }
  if (supplierId) {
    const supplier = await supplierById(tx, supplierId);
    foundAt('supplierId', supplier?.retiredAt === null ? supplier : null);
  }
}
