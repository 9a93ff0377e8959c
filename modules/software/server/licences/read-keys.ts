import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import type { readLicenceKeys as endpoint } from '../../licence.contract.ts';
import { keysLookedAt } from './licence.events.ts';
import { licenceRefusals } from './licence.refusals.ts';
import { keysPlace } from './licence.rules.ts';
import { licenceById, sealedKeysOf } from './licence.store.ts';

type Input = InputOf<typeof endpoint>;

interface Opened {
  keys: string | null;
}

/** The step before, behind the caller's walls: what they may not see is not opened. */
export async function openKeys(steps: Steps, { licence: id }: Input): Promise<Opened> {
  const sealed = await steps.run((tx) => sealedKeysOf(tx, id));
  if (!sealed?.keys || !sealed.envelopeKey) return { keys: null };
  const { keys: text, envelopeKey } = sealed;
  return { keys: steps.secrets.unseal({ text, envelopeKey }, keysPlace(id)) };
}

/** Nobody looks without the log keeping it. */
export async function readKeys(tx: Tx, { licence: id, keys }: Input & Opened): Promise<AnswerOf<typeof endpoint>> {
  const licence = found(await licenceById(tx, id));
  if (keys === null) throw new Refusal(licenceRefusals.no_keys);
  await announce(tx, keysLookedAt(licence));
  return { keys };
}
