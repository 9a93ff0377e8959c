import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { dismissMail } from '../../mail-intake.contract.ts';
import type { MailDialogProps } from './mail-acts.tsx';

/** Of the reasons of the channel log, those that a mail can have. */
const reasons = ['spam', 'private', 'automatic', 'repeated', 'test', 'other'] as const;

export function DismissMailDialog({ intake, onClose }: MailDialogProps) {
  const { t } = useTranslation('service-desk');
  const dismiss = useSend(dismissMail);
  return (
    <FormDialog<BodyOf<typeof dismissMail>>
      title={t('mail.act.dismiss')}
      text={t('mail.dismissText')}
      fields={[
        {
          kind: 'radio',
          name: 'reason',
          label: t('mail.reason'),
          choices: reasons.map((value) => ({ value, label: t(`channels:record.reason.${value}`) })),
          isRequired: true,
        },
        { kind: 'text', name: 'note', label: t('mail.note'), most: 500 },
      ]}
      submit={(body) => dismiss.mutateAsync({ params: { mailIntake: intake.id }, body })}
      submitText={t('mail.act.dismiss')}
      onClose={onClose}
    />
  );
}
