import { createHash } from 'node:crypto';
import { printedFields, type PrintedField } from '../../asset-label.contract.ts';
import type { Fingerprints, Printed } from './label.rules.ts';

/** What a label says that was never printed: its address and PIN were written on it by hand. */
const usual: readonly PrintedField[] = ['number', 'name', 'ipAddress'];

/** So much of a hash that two texts are told apart, and no words that somebody may want erased. */
export function fingerprintsOf(machine: Printed, fields: readonly string[] = usual): Fingerprints {
  const printed = printedFields.filter((field) => fields.includes(field));
  return Object.fromEntries(printed.map((field) => [field, fingerprint(printedOf(machine, field))]));
}

/** Of several network cards the first one is printed. */
function printedOf(machine: Printed, field: PrintedField): string | null {
  return field === 'macAddresses' ? (machine.macAddresses[0] ?? null) : machine[field];
}

function fingerprint(text: string | null): string {
  return createHash('sha256')
    .update(text ?? '')
    .digest('base64url')
    .slice(0, 16);
}
