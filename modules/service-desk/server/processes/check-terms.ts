import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { PortalDress, ProcessTerms } from '../../process-variant.contract.ts';
import { checkContact } from '../tickets/check-reference.ts';
import { processRefusals } from './process-variant.refusals.ts';
import { faultInTerms, fixedAmong, type ProcessVariant } from './process-variant.rules.ts';
import { providerDay } from './provider-day.ts';

interface Said {
  validFrom: string;
  terms: ProcessTerms;
  portal?: PortalDress | null | undefined;
}

const placeOfFault = {
  days_and_silence: 'terms.consentDays',
  signers_missing: 'terms.signerIds',
  signers_of_nobody: 'terms.signing',
} as const;

/**
 * Refuses what cannot be tailored: recording, first responsibility and clocks (SD-27), terms that don't go together, days
 * that are over, and signers who are none of the customer's people.
 */
export async function checkTerms(tx: Tx, variant: ProcessVariant, { validFrom, terms, portal }: Said): Promise<void> {
  const steps = fixedAmong(terms.leftOut).map((step) => `$t:service-desk:process.step.${step}`);
  if (steps.length > 0) throw new Refusal(processRefusals.fixed_step, { steps }, 'terms.leftOut');
  const fault = faultInTerms(terms, variant);
  if (fault) throw new Refusal(processRefusals[fault], {}, placeOfFault[fault]);
  if (validFrom < (await providerDay(tx))) throw new Refusal(processRefusals.before_today, {}, 'validFrom');
  const isOfCustomer = variant.customerId !== null && variant.contractId === null && variant.categoryId === null;
  if (portal && !isOfCustomer) throw new Refusal(processRefusals.portal_of_customer, {}, 'portal');
  if (variant.customerId !== null) await checkSigners(tx, variant.customerId, terms.signerIds);
}

async function checkSigners(tx: Tx, customerId: Id, signerIds: readonly Id[]): Promise<void> {
  for (const id of signerIds) await checkContact(tx, 'signerId', { customerId, id });
}
