import type { Tx } from '../../../../platform/database/tx.ts';
import type { Told } from '../../inventory-report.contract.ts';
import type { Inventory } from '../documents/inventory.rules.ts';
import { confidenceIn, match, type Signs, type Verdict } from '../matching/match.rules.ts';
import { bearersOf, isIgnored, type NamedBearer } from '../matching/sign.store.ts';
import type { InventoryReport, WeighedBearer } from './report.store.ts';

export type Decided = Verdict | { outcome: 'ignored' };

interface Weighed {
  signs: Signs;
  verdict: Decided;
  /** The likeliest first. */
  evidence: WeighedBearer[];
}

/** Which machine a report is of, and by which signs; nothing is changed. */
export async function weighReport(tx: Tx, report: InventoryReport, inventory: Inventory): Promise<Weighed> {
  const signs = signsOf(report, inventory);
  const bearers = await bearersOf(tx, signs);
  const verdict = await decide(tx, { report, signs, bearers });
  const evidence = bearers.map(weighedOf).toSorted((left, right) => confidenceIn(right) - confidenceIn(left));
  return { signs, verdict, evidence };
}

/** What a person said comes before every rule. */
async function decide(
  tx: Tx,
  { report, signs, bearers }: { report: InventoryReport; signs: Signs; bearers: readonly NamedBearer[] },
): Promise<Decided> {
  const { decidedAs, decidedAssetId } = report;
  if (decidedAs === 'machine' && decidedAssetId)
    return { outcome: 'certain', assetId: decidedAssetId, confidence: 100 };
  if (decidedAs === 'new') return { outcome: 'new' };
  if (decidedAs === 'ignored' || (await isIgnored(tx, signs))) return { outcome: 'ignored' };
  return match(signs, bearers);
}

function signsOf({ customerId, agentId, source }: InventoryReport, inventory: Inventory): Signs {
  const { uuid, serialNumber, macAddresses, hostName, ipAddress } = inventory;
  const seen = { customerId, uuid, serialNumber, macAddresses, hostName };
  if (source !== 'agent') {
    // what is found again is known by its serial number or its card, as if it had named itself
    const known = serialNumber ?? macAddresses[0];
    const device = known === undefined ? null : `found ${known}`;
    return { ...seen, agent: null, device, ipAddress, isScan: source === 'scan' };
  }
  const device = inventory.deviceId?.slice(0, 200) ?? null;
  // what was kept for a document read before is the device's own name where the request said none
  return { ...seen, agent: agentId === device ? null : agentId, device, ipAddress: null, isScan: false };
}

function weighedOf({ assetId, customerId, number, name, isRetired, signs }: NamedBearer): WeighedBearer {
  return { assetId, customerId, number, name, isRetired, signs };
}

/** What a report says of its machine, in a few words. */
export function toldOf(inventory: Inventory): Told {
  const { hostName, maker, model, serialNumber, uuid, macAddresses, ipAddress, operatingSystem } = inventory;
  return { hostName, maker, model, serialNumber, uuid, macAddresses: [...macAddresses], ipAddress, operatingSystem };
}
