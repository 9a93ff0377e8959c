import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type { recordStandingConsent as endpoint, StandingConsentView } from '../../standing-consent.contract.ts';
import { checkAsset, checkContact } from '../tickets/check-reference.ts';
import { isCustomer } from '../tickets/reference.store.ts';
import { recorderOf } from '../tickets/ticket.policy.ts';
import { standingConsentRecorded } from './remote.events.ts';
import { remoteRefusals } from './remote.refusals.ts';
import { insertStandingConsent, standingConsentById } from './standing-consent.store.ts';
import { showStandingConsent } from './show-standing-consent.ts';

type Input = InputOf<typeof endpoint>;

/** The customer's manager gives it themselves; staff note whose letter or word they have. */
export async function recordStandingConsent(tx: Tx, input: Input): Promise<StandingConsentView> {
  const { customerId, assetId, scope } = input;
  foundAt('customerId', (await isCustomer(tx, customerId)) || null);
  await checkAsset(tx, { customerId, id: assetId });
  const given = {
    id: tx.newId(),
    customerId,
    assetId: assetId ?? null,
    scope,
    ...(await giverOf(tx, input)),
    note: input.note ?? null,
    givenAt: tx.now,
    withdrawnAt: null,
    withdrawnBy: null,
    revision: 1,
  };
  await insertStandingConsent(tx, given, recorderOf(tx.caller));
  await announce(tx, standingConsentRecorded(given));
  return showStandingConsent(tx, found(await standingConsentById(tx, given.id)));
}

/** The customer's own people give it in their own name, whatever they say. */
async function giverOf(tx: Tx, { customerId, contactId, personName }: Input) {
  if (tx.caller.kind === 'contact') return { contactId: tx.caller.subjectId, personName: tx.caller.name };
  const named = await checkContact(tx, 'contactId', { customerId, id: contactId });
  if (named) return { contactId: named.id, personName: named.name };
  if (personName === undefined) throw new Refusal(remoteRefusals.nobody_named, {}, 'personName');
  return { contactId: null, personName };
}
