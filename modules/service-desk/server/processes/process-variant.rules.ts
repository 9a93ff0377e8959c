import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Closing } from '../../desk-setting.contract.ts';
import {
  fixedSteps,
  processReaches,
  type PortalDress,
  type ProcessField,
  type ProcessReach,
  type ProcessStep,
  type ProcessTerms,
} from '../../process-variant.contract.ts';

/** For whom the desk works otherwise; how, stands in its versions. */
export interface ProcessVariant {
  id: Id;
  customerId: Id | null;
  contractId: Id | null;
  categoryId: Id | null;
  name: string;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

/** Written once: by it what was recorded stays under what was agreed then. */
export interface ProcessVersion {
  id: Id;
  variantId: Id;
  customerId: Id | null;
  number: number;
  /** A day. */
  validFrom: string;
  terms: ProcessTerms;
  portal: PortalDress | null;
  madeAt: Instant;
  madeById: Id | null;
}

type Scope = Pick<ProcessVariant, 'customerId' | 'contractId' | 'categoryId'>;

/** What a ticket is, to find what governs it. */
export interface GovernedTicket {
  customerId: Id;
  contractId: Id | null;
  /** Its category first, then those above it. */
  categoryIds: readonly Id[];
}

export function reachOf({ customerId, contractId, categoryId }: Scope): ProcessReach {
  if (contractId !== null) return categoryId === null ? 'contract' : 'contract_and_category';
  if (customerId === null) return 'category';
  return categoryId === null ? 'customer' : 'customer_and_category';
}

/**
 * The one variant that governs: of the contract before the customer before all customers; among these, of the category
 * itself before those above it, and of a category before none. It governs alone: what it leaves open is as the standard.
 */
export function nearestVariant<V extends Scope>(variants: readonly V[], ticket: GovernedTicket): V | undefined {
  const fitting = variants.filter((variant) => reaches(variant, ticket));
  const distance = (variant: V) => [
    processReaches.indexOf(reachOf(variant)),
    variant.categoryId === null ? 0 : ticket.categoryIds.indexOf(variant.categoryId),
  ];
  return fitting.toSorted((one, other) => {
    const [[a = 0, b = 0], [c = 0, d = 0]] = [distance(one), distance(other)];
    return a - c || b - d;
  })[0];
}

function reaches({ customerId, contractId, categoryId }: Scope, ticket: GovernedTicket): boolean {
  if (customerId !== null && customerId !== ticket.customerId) return false;
  if (contractId !== null && contractId !== ticket.contractId) return false;
  return categoryId === null || ticket.categoryIds.includes(categoryId);
}

export interface TermsOfClosing {
  closing: Closing | null;
  consentDays: number | null;
}

/**
 * How a ticket under a variant closes; null: as agreed otherwise. What a contract says of closing in its own words is
 * not undone by a variant that was not made for it (BIL-01).
 */
export function closingUnder(
  { terms, contractId }: Pick<ProcessVersion, 'terms'> & Pick<ProcessVariant, 'contractId'>,
  contract: { closing: Closing | null } | undefined,
): TermsOfClosing {
  const isLeft = terms.closing === null || (contractId === null && (contract?.closing ?? null) !== null);
  return isLeft ? { closing: null, consentDays: null } : { closing: terms.closing, consentDays: terms.consentDays };
}

/** What staff have not asked yet, in the order in which the form asks for it. */
export function missingFields(
  { requiredFields }: Pick<ProcessTerms, 'requiredFields'>,
  ticket: Record<ProcessField, unknown>,
): ProcessField[] {
  return requiredFields.filter((field) => ticket[field] === null || ticket[field] === undefined);
}

/** Of the steps that are to be left out, those that every ticket has. */
export function fixedAmong(leftOut: readonly ProcessStep[]): (typeof fixedSteps)[number][] {
  return fixedSteps.filter((step) => leftOut.includes(step));
}

/** What does not go together, by the field that it is said at. */
export function faultInTerms({ closing, consentDays, signing, signerIds }: ProcessTerms, { customerId }: Scope) {
  if ((closing === 'silent_consent') !== (consentDays !== null)) return 'days_and_silence';
  if ((signing === 'named') !== signerIds.length > 0) return 'signers_missing';
  return signing === 'named' && customerId === null ? 'signers_of_nobody' : null;
}

/** Whether somebody may sign a ticket: null terms, anybody whom the desk lets. */
export function maySign(
  { signing, signerIds }: Pick<ProcessTerms, 'signing' | 'signerIds'>,
  signer: Id,
  { callerId, affectedId }: { callerId: Id | null; affectedId: Id | null },
): boolean {
  if (signing === 'anybody') return true;
  return signing === 'named' ? signerIds.includes(signer) : signer === callerId || signer === affectedId;
}
