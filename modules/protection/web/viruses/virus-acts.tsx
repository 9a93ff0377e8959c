import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { retireVirusEvent, type VirusEventRow } from '../../virus-event.contract.ts';
import { ChangeVirusDialog } from './virus-dialogs.tsx';

/** What the reader may do with one: say what has been done since, or take it out. */
export function VirusActs({ event }: { event: VirusEventRow }) {
  const { t } = useTranslation('protection');
  const [isOpen, setOpen] = useState(false);
  const retire = useSend(retireVirusEvent);
  const params = { virusEvent: event.id };
  if (event.retiredAt !== null) return <Status tone="over" text={t('virus.isRetired')} />;
  return (
    <Space size={4}>
      {event.abilities.includes('change') && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {event.abilities.includes('retire') && (
        <RetireButton
          size="small"
          question={t('virus.retireQuestion', { name: event.virusName })}
          text={t('virus.retireText')}
          retire={() => retire.mutateAsync({ params, ifMatch: event.revision })}
        >
          {t('virus.retire')}
        </RetireButton>
      )}
      {isOpen && <ChangeVirusDialog event={event} onClose={() => setOpen(false)} />}
    </Space>
  );
}
