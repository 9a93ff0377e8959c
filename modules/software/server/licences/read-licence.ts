import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { LicenceView } from '../../licence.contract.ts';
import { licenceById } from './licence.store.ts';
import { licenceViewOf } from './licence.view.ts';
import { today } from './today.ts';

export async function readLicence(tx: Tx, input: { licence: string }): Promise<LicenceView> {
  const licence = found(await licenceById(tx, input.licence));
  return licenceViewOf(licence, { today: await today(tx), caller: tx.caller });
}
