import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementVersionView } from '../../agreement-version.contract.ts';
import { surroundingsOf } from './agreement-surroundings.ts';
import type { Agreement } from './agreement.rules.ts';
import { versionView } from './agreement.view.ts';

/** All versions of an agreement with their lines, the newest first. */
export async function showVersions(tx: Tx, agreement: Agreement): Promise<AgreementVersionView[]> {
  const surroundings = await surroundingsOf(tx, [agreement], (versions) => versions);
  return surroundings.versions
    .toSorted((one, other) => other.number - one.number)
    .map((version) => versionView(agreement, version, surroundings));
}

export async function showVersion(tx: Tx, agreement: Agreement, versionId: Id): Promise<AgreementVersionView> {
  const view = (await showVersions(tx, agreement)).find(({ id }) => id === versionId);
  if (!view) throw new Error(`agreement ${agreement.id} has no version ${versionId}`);
  return view;
}
