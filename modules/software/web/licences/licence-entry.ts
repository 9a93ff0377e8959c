import type { BodyOf } from '../../../../kernel/contract.ts';
import type { changeLicence } from '../../licence.contract.ts';

/** Licences as their form holds them: the price as a figure. */
export type LicenceEntry = Omit<BodyOf<typeof changeLicence>, 'price'> & { price?: number | null };

export function bodyOf<Entry extends LicenceEntry>({ price, ...entry }: Entry) {
  const money = price == null ? price : { amount: price.toFixed(2), currency: 'CNY' as const };
  return { ...entry, ...(money !== undefined && { price: money }) };
}
