import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import type { ProcessVariantView } from '../../process-variant.contract.ts';
import { deskSettings, deskSettingsFor } from '../settings/desk-settings-for.ts';
import { processVariantView } from './process-variant.view.ts';
import { variantById } from './process-variant.store.ts';
import { versionsOfVariants } from './process-version.store.ts';
import { providerDay } from './provider-day.ts';

/** Beside it the standard: what customer and provider agreed without it. */
export async function readProcessVariant(tx: Tx, input: { processVariant: string }): Promise<ProcessVariantView> {
  const variant = found(await variantById(tx, input.processVariant));
  const [versions, today, settings] = await Promise.all([
    versionsOfVariants(tx, [variant.id]),
    providerDay(tx),
    variant.customerId === null ? deskSettings(tx) : deskSettingsFor(tx, variant.customerId),
  ]);
  const { closing, consentDays, sendsStatusLines } = settings;
  const signers = await signersOf(
    tx,
    versions.flatMap(({ terms }) => terms.signerIds),
  );
  const standard = { closing, consentDays, sendsStatusLines };
  return processVariantView(variant, versions, { today, standard, signers, caller: tx.caller });
}

async function signersOf(tx: Tx, ids: readonly string[]) {
  const contacts = await Promise.all([...new Set(ids)].map((id) => contactById(tx, id)));
  return contacts.flatMap((contact) => (contact ? [{ id: contact.id, name: contact.name }] : []));
}
