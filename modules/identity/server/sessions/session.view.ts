import type { Id } from '../../../../kernel/id.ts';
import type { Tenant } from '../../../tenancy/index.ts';
import type { SessionView } from '../../session.contract.ts';
import type { Account } from '../accounts/account.store.ts';

export interface Shown {
  sessionId: Id;
  account: Account;
  provider: Tenant;
  permissions: ReadonlySet<string>;
  teamIds: Id[];
}

export function sessionViewOf({ sessionId, account, provider, permissions, teamIds }: Shown): SessionView {
  const { kind, id: accountId, subjectId, name, email, locale, theme } = account;
  return {
    id: sessionId,
    kind,
    accountId,
    subjectId,
    name,
    email,
    provider: { code: provider.code, name: provider.name, timeZone: provider.timeZone },
    permissions: [...permissions].toSorted(),
    teamIds,
    locale,
    theme,
    timeZone: account.timeZone ?? provider.timeZone,
  };
}
