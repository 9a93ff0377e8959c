import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listInstallations as endpoint } from '../../installation.contract.ts';
import { pageOfInstallations } from './installation.store.ts';
import { installationRowOf } from './installation.view.ts';

export async function listInstallations(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { items, next } = await pageOfInstallations(tx, input);
  return { items: items.map(installationRowOf), next };
}
