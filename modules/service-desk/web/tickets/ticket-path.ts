import { numberPrefixes } from '../../ticket-codes.contract.ts';

/** A ticket's page: linked by the number that people know it by. */
export function ticketPath({ number }: { number: string }): string {
  return `/tickets/${encodeURIComponent(number)}`;
}

const wholeNumber = new RegExp(`^(?:${Object.values(numberPrefixes).join('|')})-\\d{4}-\\d{6,}$`, 'i');

/** Of a whole number, where it leads; undefined for anything else. */
export function pathOfNumber(typed: string): string | undefined {
  const number = typed.trim().toUpperCase();
  return wholeNumber.test(number) ? ticketPath({ number }) : undefined;
}
