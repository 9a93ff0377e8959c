import * as z from 'zod/mini';
import { moneyShape } from '../../kernel/money.ts';
import { dayShape, idShape, lineShape, textShape } from '../../kernel/shapes.ts';

/** The address of a network card in any way of writing it; kept as `AA:BB:CC:DD:EE:FF`. */
export const macShape = z
  .string()
  .check(z.trim(), z.maxLength(30), z.overwrite(writtenMac), z.regex(/^[0-9A-F]{2}(?::[0-9A-F]{2}){5}$/));

/** `aa-bb-cc-dd-ee-ff`, `aabb.ccdd.eeff` and `aabbccddeeff` with colons and in capitals; what is none comes back as it is. */
function writtenMac(text: string): string {
  const digits = text.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return /^[0-9A-F]{12}$/.test(digits) ? (digits.match(/../g) ?? []).join(':') : text;
}

/** A day in the years of machines: 1970 to 2199. */
export const machineDayShape = dayShape.check(z.regex(/^(?:19[7-9]|20|21)/));

/** What may be said of a machine besides what it is and where it stands (AST-02). */
export const recordFields = {
  /** The customer's own number for it. */
  assetTag: z.nullable(lineShape(60).check(z.toUpperCase())),
  /** As networks know it; they do not tell capitals apart. */
  hostName: z.nullable(lineShape(100).check(z.toLowerCase(), z.regex(/^\S+$/))),
  macAddresses: z.array(macShape).check(z.maxLength(50), z.overwrite(inOrder)),
  operatingSystem: z.nullable(lineShape(120)),
  /** What its licence label says (正版标识). */
  osLicence: z.nullable(lineShape(100)),
  /** An entry of the provider's catalogue of models. */
  modelId: z.nullable(idShape),
  seat: z.nullable(lineShape(60)),
  /** Who answers for it: one of the customer's contacts. */
  custodianId: z.nullable(idShape),
  price: z.nullable(moneyShape),
  supplierId: z.nullable(idShape),
  purchasedOn: z.nullable(machineDayShape),
  /** Since when it is in use. */
  liveOn: z.nullable(machineDayShape),
  warrantyFrom: z.nullable(machineDayShape),
  /** The last day. */
  warrantyUntil: z.nullable(machineDayShape),
  /** `7×24, on site within 4 hours` */
  warrantyLevel: z.nullable(lineShape(100)),
  /** Who mends it under warranty or contract: one of the suppliers. */
  maintainerId: z.nullable(idShape),
  insuranceUntil: z.nullable(machineDayShape),
  insuranceNote: z.nullable(textShape(500)),
  leaseUntil: z.nullable(machineDayShape),
  leaseNote: z.nullable(textShape(500)),
};

export type RecordFields = { [Field in keyof typeof recordFields]: z.output<(typeof recordFields)[Field]> };

/** Each once, in their order: two lists of the same cards are the same. */
function inOrder(macs: string[]): string[] {
  return [...new Set(macs)].toSorted();
}

const named = z.object({ id: idShape, name: z.string() });

/** Of the record, in lists; null also where it is not for the caller. */
export const recordRowShape = {
  assetTag: z.nullable(z.string()),
  hostName: z.nullable(z.string()),
  macAddresses: z.array(z.string()),
  operatingSystem: z.nullable(z.string()),
  seat: z.nullable(z.string()),
  custodian: z.nullable(named),
  price: z.nullable(moneyShape),
  supplier: z.nullable(named),
  purchasedOn: z.nullable(dayShape),
  liveOn: z.nullable(dayShape),
  warrantyUntil: z.nullable(dayShape),
  /** Of its entry in the catalogue: since when the maker mends nothing. */
  supportEndedOn: z.nullable(dayShape),
};

/** The rest of it, on a machine's own page. */
export const recordViewShape = {
  osLicence: z.nullable(z.string()),
  catalogueModel: z.nullable(named),
  warrantyFrom: z.nullable(dayShape),
  warrantyLevel: z.nullable(z.string()),
  maintainer: z.nullable(named),
  insuranceUntil: z.nullable(dayShape),
  insuranceNote: z.nullable(z.string()),
  leaseUntil: z.nullable(dayShape),
  leaseNote: z.nullable(z.string()),
};
