import { recordRoutingRule } from '../../modules/service-desk/routing-rule.contract.ts';
import type { Client } from '../cast/client.ts';

/** What a customer praises goes to this team; all else goes as it went. */
export async function ruleRouting(
  client: Client,
  { customerId, teamId }: { customerId: string; teamId: string },
): Promise<{ routingRule: string }> {
  const conditions = { customerIds: [customerId], kinds: ['praise' as const] };
  const { id } = await client.ask(recordRoutingRule, { body: { name: '表扬', conditions, teamId } });
  return { routingRule: id };
}
