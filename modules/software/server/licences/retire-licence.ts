import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { LicenceView } from '../../licence.contract.ts';
import { licenceRetired } from './licence.events.ts';
import { licenceRefusals } from './licence.refusals.ts';
import { licenceById, saveLicence } from './licence.store.ts';
import { endUses } from './licence-use.store.ts';
import { readLicence } from './read-licence.ts';

/** Whoever has it has it no more. */
export async function retireLicence(tx: Tx, input: { licence: string }): Promise<LicenceView> {
  const licence = found(await licenceById(tx, input.licence));
  refuseStale(tx, licence.revision);
  if (licence.retiredAt !== null) throw new Refusal(licenceRefusals.retired);
  const given = await endUses(tx, { by: 'licence_id', is: licence.id });
  await saveLicence(tx, licence.id, { retiredAt: tx.now });
  await announce(tx, licenceRetired(licence, given.length));
  return readLicence(tx, input);
}
