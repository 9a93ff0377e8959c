import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { blockMailSender } from '../../mail-intake.contract.ts';
import type { MailDialogProps } from './mail-acts.tsx';

export function BlockSenderDialog({ mail, intake, onClose }: MailDialogProps) {
  const { t } = useTranslation('service-desk');
  const block = useSend(blockMailSender);
  return (
    <FormDialog<BodyOf<typeof blockMailSender>>
      title={t('mail.act.block')}
      text={t('mail.blockText', { address: mail.from?.address ?? '' })}
      fields={[{ kind: 'line', name: 'reason', label: t('mail.reason'), most: 200, isRequired: true, isFocused: true }]}
      submit={(body) => block.mutateAsync({ params: { mailIntake: intake.id }, body })}
      submitText={t('mail.act.block')}
      isDanger
      onClose={onClose}
    />
  );
}
