import { signConfidentiality, stateConfidentiality } from '../../modules/customers/confidentiality.contract.ts';
import type { Client } from '../cast/client.ts';

/** A confidentiality statement of this customer, which whoever asks has signed. */
export async function signStatement(client: Client, customer: string): Promise<void> {
  await client.ask(stateConfidentiality, { params: { customer }, body: { text: '客户资料不得外传' } });
  await client.ask(signConfidentiality, { params: { customer }, body: { version: 1 } });
}
