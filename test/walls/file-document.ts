import { recordDocument } from '../../modules/documents/document.contract.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

interface Filed {
  customerId: string;
  /** What the document is called, and says. */
  word: string;
}

/** A document of the customer's with its first version; answers with both. */
export async function fileDocument(
  client: Client,
  { customerId, word }: Filed,
): Promise<{ document: string; documentVersion: string }> {
  const version = { pasted: { name: '交换机.cfg', text: `hostname core-1\n${word}` }, note: word };
  const body = { title: word, kind: 'configuration', customerId, note: word, version };
  const { id, version: current } = await client.ask(recordDocument, { body });
  return { document: id, documentVersion: current.id };
}

/** A document of each customer. */
export async function fillDocuments({ as, ids: { customer } }: World): Promise<void> {
  const word = '核心交换机配置';
  await fileDocument(as('stranger'), { customerId: customer.stranger, word });
  await fileDocument(as('admin'), { customerId: customer.donghai, word });
  await fileDocument(as('admin'), { customerId: customer.xiling, word });
}
