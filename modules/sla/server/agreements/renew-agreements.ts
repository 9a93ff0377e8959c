import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { AgreementClauses } from '../../agreement-document.contract.ts';
import { pageOfAgreements } from './agreement-list.store.ts';
import { linesOf } from './agreement-version.store.ts';
import { versionShown } from './agreement-version.rules.ts';
import { agreementRecorded } from './agreement.events.ts';
import type { Agreement } from './agreement.rules.ts';
import { insertAgreement, versionsOf } from './agreement.store.ts';
import { isNameTaken } from './agreements-touching.store.ts';
import { writeVersion } from './make-version.ts';

interface Renewed {
  /** The contract that goes on, and the one that it becomes. */
  from: Id;
  into: Id;
}

/** What was promised under a contract is promised under its renewal too, as it stands then. Harmless twice. */
export async function renewAgreements(tx: Tx, { from, into }: Renewed): Promise<void> {
  const { items } = await pageOfAgreements(tx, { contractId: from, retired: 'without' }, {});
  for (const { createdAt: _createdAt, ...before } of items) {
    const version = versionShown(await versionsOf(tx, [before.id]), tx.now);
    const agreement: Agreement = { ...before, id: tx.newId(), contractId: into, revision: 1 };
    if (!version || (await isNameTaken(tx, agreement))) continue;
    await insertAgreement(tx, agreement);
    await announce(tx, agreementRecorded(agreement, { templateCode: null }));
    // written by `makeVersion`, which was given them by the contract
    const clauses = version.clauses as AgreementClauses;
    await writeVersion(tx, { agreement, versions: [] }, { lines: await linesOf(tx, [version.id]), clauses });
  }
}
