import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { signProtectionAssessment, type ProtectionWeekView } from '../../protection-week.contract.ts';

interface SignDialogProps {
  week: ProtectionWeekView;
  onClose: () => void;
}

interface Words {
  cause: string;
  spread: string;
  action: string;
}

/** Signed as it is sent; a correction begins with what it corrects. */
export function SignDialog({ week: { customer, weekOn, events, assessments }, onClose }: SignDialogProps) {
  const { t } = useTranslation('protection');
  const sign = useSend(signProtectionAssessment);
  const signer = useSession()?.name ?? '';
  const [latest] = assessments;
  const field = (name: keyof Words): Field => ({
    kind: 'text',
    name,
    label: t(`assessment.${name}`),
    help: t(`assessment.${name}Help`),
    isRequired: true,
    isFocused: name === 'cause',
    most: 2000,
    rows: 3,
  });
  const correcting = latest && { correctsId: latest.id };
  return (
    <FormDialog<Words>
      title={t(latest ? 'assessment.correct' : 'assessment.new')}
      text={t('assessment.signText', { name: signer, count: events.length })}
      fields={[field('cause'), field('spread'), field('action')]}
      initial={latest && { cause: latest.cause, spread: latest.spread, action: latest.action }}
      draft={`protection.${customer.id}.${weekOn}`}
      submit={(words) =>
        sign.mutateAsync({ params: { customer: customer.id }, body: { weekOn, ...words, ...correcting } })
      }
      submitText={t('assessment.sign')}
      onClose={onClose}
    />
  );
}
