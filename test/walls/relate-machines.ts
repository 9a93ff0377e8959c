import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { recordBusinessService } from '../../modules/relations/business-service.contract.ts';
import { recordRelation } from '../../modules/relations/relation.contract.ts';
import type { Client } from '../cast/client.ts';

/** A service of the customer, with a marked name, that runs on a machine of it; answers with both that are new. */
export async function relateMachines(
  client: Client,
  { customerId, word }: { customerId: string; word: string },
): Promise<{ service: string; relation: string }> {
  const service = await client.ask(recordBusinessService, { body: { customerId, name: `${word} OA` } });
  const machine = await client.ask(recordAsset, { body: { customerId, name: `${word} 主机`, kind: 'server' } });
  const relation = await client.ask(recordRelation, {
    body: {
      fromKind: 'service',
      fromId: service.id,
      kind: 'runs_on',
      toKind: 'asset',
      toId: machine.id,
      note: word,
    },
  });
  return { service: service.id, relation: relation.id };
}
