import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { assetById } from '../../../assets/index.ts';
import { contactById } from '../../../customers/index.ts';
import type { giveLicence as endpoint, LicenceUseRow } from '../../licence-use.contract.ts';
import { licenceGiven } from './licence.events.ts';
import { licenceRefusals } from './licence.refusals.ts';
import { holdLicence, licenceById, type Licence } from './licence.store.ts';
import { insertUse, useById } from './licence-use.store.ts';
import { useRowOf } from './licence-use.view.ts';

type Input = InputOf<typeof endpoint>;

/** As it is counted: to a machine of the customer in use, or to one of its people; as long as any is left. */
export async function giveLicence(tx: Tx, input: Input): Promise<LicenceUseRow> {
  // two who give the last one at once are held apart
  await holdLicence(tx, input.licence);
  const licence = found(await licenceById(tx, input.licence));
  if (licence.retiredAt !== null) throw new Refusal(licenceRefusals.retired);
  const whom = licence.metric === 'device' ? await machineOf(tx, licence, input) : await personOf(tx, licence, input);
  if (licence.quantity !== null && licence.used >= licence.quantity)
    throw new Refusal(licenceRefusals.all_given, { quantity: licence.quantity });

  const use = { id: tx.newId(), customerId: licence.customerId, licenceId: licence.id, ...whom };
  if (!(await insertUse(tx, use))) throw new Refusal(licenceRefusals.given_already);
  await announce(tx, licenceGiven(use));
  return useRowOf(found(await useById(tx, use.id)), tx.caller);
}

interface Whom {
  assetId: Id | null;
  contactId: Id | null;
}

async function machineOf(tx: Tx, { customerId }: Licence, { assetId = null }: Input): Promise<Whom> {
  if (assetId === null) throw new Refusal(licenceRefusals.wants_machine, {}, 'assetId');
  const asset = await assetById(tx, assetId, 'all');
  const isTheirs = asset?.customerId === customerId && asset.retiredAt === null;
  foundAt('assetId', isTheirs ? asset : null);
  return { assetId, contactId: null };
}

async function personOf(tx: Tx, { customerId }: Licence, { contactId = null }: Input): Promise<Whom> {
  if (contactId === null) throw new Refusal(licenceRefusals.wants_contact, {}, 'contactId');
  const contact = await contactById(tx, contactId);
  const isTheirs = contact?.customerId === customerId && contact.retiredAt === null;
  foundAt('contactId', isTheirs ? contact : null);
  return { assetId: null, contactId };
}
