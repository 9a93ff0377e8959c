import * as z from 'zod/mini';

/** Money in whole minor units (分): never a fraction, never a float. */
export interface Money {
  minor: number;
  currency: Currency;
}

export const currencies = ['CNY'] as const;
export type Currency = (typeof currencies)[number];

/** On the wire: `{ amount: '1200.00', currency: 'CNY' }`. Up to 100 billion, far within a safe integer of fen. */
export const moneyShape = z.object({
  amount: z.string().check(z.regex(/^\d{1,11}(?:\.\d{1,2})?$/)),
  currency: z.enum(currencies),
});
export type WireMoney = z.output<typeof moneyShape>;

export function moneyFrom({ amount, currency }: WireMoney): Money {
  const [whole = '0', part = ''] = amount.split('.');
  return { minor: Number(whole) * 100 + Number(part.padEnd(2, '0')), currency };
}

/** Refuses nothing: minor units of ours are whole and not negative. */
export function wireMoney({ minor, currency }: Money): WireMoney {
  const part = String(minor % 100).padStart(2, '0');
  return { amount: `${Math.trunc(minor / 100)}.${part}`, currency };
}
