import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { reinstateClockKind, retireClockKind, type ClockKindView } from '../../own-clock-kind.contract.ts';
import { RenameClockKindDialog } from './clock-kind-dialogs.tsx';

/** The delivered kinds are everybody's; of an own one the name changes, and it goes out of use and back. */
export function ClockKindActs({ kind }: { kind: ClockKindView }) {
  const { t } = useTranslation('sla');
  const [isRenaming, rename] = useState(false);
  const retire = useSend(retireClockKind);
  const reinstate = useSend(reinstateClockKind);
  const { id, name, abilities } = kind;
  if (id === null) return null;
  const params = { clockKind: id };
  return (
    <span className="yt-lines-acts">
      {abilities.includes('change') && (
        <Button size="small" onClick={() => rename(true)}>
          {t('agreement.rename')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          size="small"
          question={t('clockKind.retireQuestion', { name })}
          text={t('clockKind.retireText')}
          retire={() => retire.mutateAsync({ params })}
        >
          {t('agreement.retire')}
        </RetireButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync({ params })}>{t('clockKind.reinstate')}</ActButton>
      )}
      {isRenaming && <RenameClockKindDialog kind={{ ...kind, id }} onClose={() => rename(false)} />}
    </span>
  );
}
