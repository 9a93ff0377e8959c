import { useTranslation } from 'react-i18next';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { SystemAccountRow } from '../../system-account.contract.ts';

/** In use, taken away, or left open though its holder is gone. */
export function SystemAccountState({ account }: { account: Pick<SystemAccountRow, 'revokedOn' | 'isLeaver'> }) {
  const { t } = useTranslation('customers');
  if (account.revokedOn !== null) return <Status tone="over" text={t('systemAccount.revoked')} />;
  if (account.isLeaver) return <Status tone="breached" text={t('systemAccount.ofLeavers')} />;
  return <Status tone="good" text={t('systemAccount.inUse')} />;
}
