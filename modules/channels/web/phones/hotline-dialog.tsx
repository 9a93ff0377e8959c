import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { teamSource } from '../../../identity/web/index.ts';
import { changeHotline, recordHotline, type HotlineView } from '../../phone.contract.ts';

interface HotlineDialogProps {
  /** Absent: a new one. */
  hotline?: HotlineView;
  onClose: () => void;
}

export function HotlineDialog({ hotline, onClose }: HotlineDialogProps) {
  const { t } = useTranslation('channels');
  const record = useSend(recordHotline);
  const change = useSend(changeHotline);
  const send = (body: BodyOf<typeof recordHotline>) =>
    hotline
      ? change.mutateAsync({ params: { hotline: hotline.id }, body, ifMatch: hotline.revision })
      : record.mutateAsync({ body });
  return (
    <FormDialog<BodyOf<typeof recordHotline>>
      title={t(hotline ? 'hotline.change' : 'hotline.new')}
      fields={useFields()}
      {...(hotline && { initial: entered(hotline), emptyAs: 'null' as const })}
      submit={send}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function entered({ number, name, customer, team, greeting }: HotlineView): BodyOf<typeof recordHotline> {
  return { number, name, customerId: customer?.id ?? null, teamId: team.id, greeting };
}

function useFields(): Field[] {
  const { t } = useTranslation('channels');
  return [
    { kind: 'line', name: 'number', label: t('hotline.number'), isRequired: true, most: 30, isFocused: true },
    { kind: 'line', name: 'name', label: t('hotline.name'), isRequired: true, most: 60 },
    { kind: 'search', name: 'teamId', label: t('hotline.team'), source: teamSource, isRequired: true },
    {
      kind: 'search',
      name: 'customerId',
      label: t('hotline.customer'),
      source: customerSource,
      help: t('hotline.customerHelp'),
    },
    { kind: 'text', name: 'greeting', label: t('hotline.greeting'), most: 300, help: t('hotline.greetingHelp') },
  ];
}
