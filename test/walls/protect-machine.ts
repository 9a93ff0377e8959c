import { dayAt } from '../../kernel/period.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { changeBackup } from '../../modules/protection/backup.contract.ts';
import { changeProtection } from '../../modules/protection/protection.contract.ts';
import { signProtectionAssessment } from '../../modules/protection/protection-week.contract.ts';
import { countWeeks } from '../../modules/protection/server/weeks/count-weeks.ts';
import { weekOf } from '../../modules/protection/server/weeks/week.rules.ts';
import { recordVirusEvent } from '../../modules/protection/virus-event.contract.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

interface Protected {
  customerId: string;
  /** What machine, antivirus and virus are called. */
  word: string;
}

/** A machine of the customer's with antivirus, backup and a virus, its week assessed; answers with the virus event. */
export async function protectMachine(world: World, client: Client, { customerId, word }: Protected): Promise<string> {
  const { id: asset } = await client.ask(recordAsset, { body: { name: word, kind: 'desktop', customerId } });
  const headers = { 'if-match': '"r1"' };
  const antivirus = { antivirusProduct: word, missingPatches: 3 };
  await client.ask(changeProtection, { params: { asset }, body: antivirus, headers });
  const backup = { dataKind: 'cloud', cycleDays: 7, note: word } as const;
  await client.ask(changeBackup, { params: { asset }, body: backup, headers });
  const now = world.clock.now();
  const found = { assetId: asset, virusName: word, foundAt: now, action: 'cleaned' } as const;
  const { id } = await client.ask(recordVirusEvent, { body: found });
  const weekOn = weekOf(dayAt(now, 'Asia/Shanghai'));
  const said = { weekOn, cause: word, spread: word, action: word };
  await client.ask(signProtectionAssessment, { params: { customer: customerId }, body: said });
  return id;
}

/** How the machines of all customers stand this week. */
export async function countProtection({ parts }: World): Promise<void> {
  await forEachTenant(parts, 'test.weeks', countWeeks);
}
