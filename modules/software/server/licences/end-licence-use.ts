import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { LicenceUseRow } from '../../licence-use.contract.ts';
import { licenceTakenBack } from './licence.events.ts';
import { licenceRefusals } from './licence.refusals.ts';
import { endUses, useById } from './licence-use.store.ts';
import { useRowOf } from './licence-use.view.ts';

export async function endLicenceUse(tx: Tx, input: { licenceUse: string }): Promise<LicenceUseRow> {
  const use = found(await useById(tx, input.licenceUse));
  const [ended] = await endUses(tx, { by: 'id', is: use.id });
  if (!ended) throw new Refusal(licenceRefusals.taken_back);
  await announce(tx, licenceTakenBack(ended));
  return useRowOf(found(await useById(tx, use.id)), tx.caller);
}
