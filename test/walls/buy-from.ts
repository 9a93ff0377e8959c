import { recordSupplier } from '../../modules/suppliers/supplier.contract.ts';
import type { Client } from '../cast/client.ts';

/** A supplier with somebody to speak with; answers with it. */
export async function buyFrom(admin: Client, name: string): Promise<string> {
  const people = [{ name: '陆晓峰', phone: '13900002222' }];
  const { id } = await admin.ask(recordSupplier, { body: { name, kinds: ['supplier'], people } });
  return id;
}
