import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Sealed } from '../../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { customerById } from '../../../customers/index.ts';
import type { LicenceView, recordLicence as endpoint } from '../../licence.contract.ts';
import { productById } from '../products/product.store.ts';
import { checkLicence } from './check-licence.ts';
import { licenceRecorded } from './licence.events.ts';
import { fieldsOf, keysPlace, nothingKnown } from './licence.rules.ts';
import { insertLicence } from './licence.store.ts';
import { readLicence } from './read-licence.ts';

type Input = InputOf<typeof endpoint>;

interface Prepared {
  id: Id;
  sealed: Sealed | null;
}

/** The step before: keys are sealed for the row that will hold them, and go no further as they are. */
export async function sealNewKeys(steps: Steps, { keys = null }: Input): Promise<Prepared> {
  const id = await steps.run(async (tx) => tx.newId());
  return { id, sealed: keys === null ? null : steps.secrets.seal(keys, keysPlace(id)) };
}

export async function recordLicence(tx: Tx, { id, sealed, ...asked }: Input & Prepared): Promise<LicenceView> {
  const { customerId, productId } = asked;
  foundAt('customerId', await customerById(tx, customerId));
  foundAt('productId', await productById(tx, productId));
  const fields = fieldsOf({ ...nothingKnown, ...asked });
  await checkLicence(tx, fields);
  const licence = { ...fields, id, customerId, productId };
  await insertLicence(tx, licence, sealed);
  await announce(tx, licenceRecorded(licence, sealed !== null));
  return readLicence(tx, { licence: id });
}
