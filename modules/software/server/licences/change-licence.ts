import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Sealed } from '../../../../platform/crypto/secrets.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import type { changeLicence as endpoint, LicenceView } from '../../licence.contract.ts';
import { checkLicence } from './check-licence.ts';
import { licenceChanged } from './licence.events.ts';
import { licenceRefusals } from './licence.refusals.ts';
import { fieldsOf, keysPlace, licenceFieldNames } from './licence.rules.ts';
import { licenceById, saveLicence } from './licence.store.ts';
import { readLicence } from './read-licence.ts';

type Input = InputOf<typeof endpoint>;

interface Prepared {
  /** Undefined: they stay; null: there are none any more. */
  sealed: Sealed | null | undefined;
}

/** The step before: new keys are sealed, and go no further as they are. */
export async function sealChangedKeys(steps: Steps, { licence, keys }: Input): Promise<Prepared> {
  return { sealed: typeof keys === 'string' ? steps.secrets.seal(keys, keysPlace(licence)) : keys };
}

export async function changeLicence(tx: Tx, input: Input & Prepared): Promise<LicenceView> {
  const { licence: id, sealed, keys: _keys, ...given } = input;
  const before = found(await licenceById(tx, id));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(licenceRefusals.retired);
  const after = { ...fieldsOf(before), ...given };
  const changes = changesBetween(fieldsOf(before), after, licenceFieldNames);
  if (Object.keys(changes).length === 0 && sealed === undefined) return readLicence(tx, { licence: id });

  await checkLicence(tx, after, before);
  await saveLicence(tx, id, { ...after, keys: sealed });
  await announce(tx, licenceChanged(before, { changes, areKeysNew: sealed !== undefined }));
  return readLicence(tx, { licence: id });
}
