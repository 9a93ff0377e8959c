import type { Instant } from '../../../../kernel/instant.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import { ruledFields, type RuledField } from '../../asset-field-rule.contract.ts';

const dayInMs = 86_400_000;

/** Somebody stood by it: they said it, wrote it in a file, signed for it, or printed it on the machine. */
const statedBy: ReadonlySet<AssetSource> = new Set(['person', 'import', 'step', 'label']);

/** Weak beside what the machine itself reports. */
const weak: ReadonlySet<AssetSource> = new Set(['scan', 'system']);

interface Standing {
  value: unknown;
  source: AssetSource;
  since: Instant;
}

interface Overwriting {
  stands: Standing;
  comes: AssetSource;
  now: Instant;
  /** How many days what was stated stands against what is reported; null: always. */
  heldDays: number | null;
}

/**
 * Whether a value may take the place of the one that stands (AST-08): what is empty is filled by anything; people write
 * over everything; a report over a report; and over what people stated once it has stood for so many days.
 */
export function mayOverwrite({ stands, comes, now, heldDays }: Overwriting): boolean {
  if (isEmpty(stands.value) || statedBy.has(comes)) return true;
  if (!statedBy.has(stands.source)) return !weak.has(comes) || weak.has(stands.source);
  if (weak.has(comes) || heldDays === null) return false;
  return Date.parse(now) - Date.parse(stands.since) >= heldDays * dayInMs;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Names and numbers people give stand; what only the machine knows is the machine's to say. */
export const deliveredRules: Readonly<Record<RuledField, number | null>> = {
  name: null,
  kind: null,
  assetTag: null,
  userId: null,
  serialNumber: null,
  maker: 30,
  model: 30,
  osLicence: 30,
  operatingSystem: 0,
  hostName: 0,
  ipAddress: 0,
  macAddresses: 0,
};

/** The provider's own rules over those delivered. */
export function rulesWith(
  own: readonly { field: string; heldDays: number | null }[],
): Readonly<Record<RuledField, number | null>> {
  const rules = { ...deliveredRules };
  for (const field of ruledFields) {
    const known = own.find((rule) => rule.field === field);
    if (known) rules[field] = known.heldDays;
  }
  return rules;
}
