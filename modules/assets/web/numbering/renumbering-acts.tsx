import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { giveUpRenumbering, startRenumbering, type RenumberingView } from '../../number-rule.contract.ts';

export function RenumberingActs({ view }: { view: RenumberingView }) {
  const { t } = useTranslation('assets');
  const params = { renumbering: view.id };
  const start = useSend(startRenumbering);
  const giveUp = useSend(giveUpRenumbering);
  return (
    <>
      {view.abilities.includes('give_up') && (
        <ConfirmButton
          title={t('renumbering.giveUpQuestion')}
          text={t('renumbering.giveUpText')}
          confirmText={t('renumbering.giveUp')}
          onConfirm={() => giveUp.mutateAsync({ params })}
        >
          {t('renumbering.giveUp')}
        </ConfirmButton>
      )}
      {view.abilities.includes('start') && (
        <ConfirmButton
          title={t('renumbering.startQuestion', { count: view.machines })}
          text={t('renumbering.startText')}
          confirmText={t('renumbering.start')}
          onConfirm={() => start.mutateAsync({ params })}
        >
          {t('renumbering.start')}
        </ConfirmButton>
      )}
    </>
  );
}
