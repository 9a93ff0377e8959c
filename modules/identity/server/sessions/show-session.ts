import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { SessionView } from '../../session.contract.ts';
import { accountById } from '../accounts/account.store.ts';
import { teamsOf } from '../teams/team-member.store.ts';
import { sessionViewOf } from './session.view.ts';

/** The session as its owner sees it; `permissions` are what it may do, with a token less than its account. */
export async function showSession(
  tx: Tx,
  session: { id: Id; accountId: Id; permissions: ReadonlySet<string> },
): Promise<SessionView> {
  const account = found(await accountById(tx, session.accountId));
  const provider = found(await ownTenant(tx));
  const teamIds = account.kind === 'staff' ? await teamsOf(tx, account.subjectId) : [];
  return sessionViewOf({ sessionId: session.id, account, provider, permissions: session.permissions, teamIds });
}
