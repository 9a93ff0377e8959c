import { mendedShape, type Reading } from './mended.ts';
import { compact } from './visible.ts';

/** A bank account's number: kept as digits alone. */
export const bankAccountShape = mendedShape(60, readBankAccount);

export function readBankAccount(typed: string): Reading {
  const digits = compact(typed);
  return /^\d{8,32}$/.test(digits) ? { text: digits } : { fault: 'bank_account' };
}

/** A tax number in whatever form a company gives; see `isUsualTaxNumber`. */
export const taxNumberShape = mendedShape(40, readTaxNumber);

export function readTaxNumber(typed: string): Reading {
  return { text: compact(typed).toUpperCase() };
}

/** Chinese ones have 15, 18 or 20 characters; others exist (abroad), so that nobody is refused for it. */
export function isUsualTaxNumber(kept: string): boolean {
  return /^(?:[0-9A-Z]{15}|[0-9A-Z]{18}|[0-9A-Z]{20})$/.test(kept);
}
