import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { milestoneKinds } from '../../clock-kind.contract.ts';
import { changeClockKind, recordClockKind, type ClockKindView } from '../../own-clock-kind.contract.ts';

export function NewClockKindDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('sla');
  const record = useSend(recordClockKind);
  const milestones = milestoneKinds.map((value) => ({ value, label: t(`milestone.${value}`) }));
  return (
    <FormDialog<BodyOf<typeof recordClockKind>>
      title={t('clockKind.new')}
      text={t('clockKind.text')}
      onClose={onClose}
      fields={[
        { kind: 'line', name: 'name', label: t('clockKind.name'), isRequired: true, most: 40 },
        {
          kind: 'line',
          name: 'code',
          label: t('clockKind.code'),
          help: t('clockKind.codeHelp'),
          isRequired: true,
          most: 40,
        },
        { kind: 'choice', name: 'startsOn', label: t('clockKind.startsOn'), isRequired: true, choices: milestones },
        { kind: 'choice', name: 'stopsOn', label: t('clockKind.stopsOn'), isRequired: true, choices: milestones },
      ]}
      submit={(body) => record.mutateAsync({ body })}
      submitText={t('shell:action.save')}
    />
  );
}

interface RenameProps {
  kind: ClockKindView & { id: string };
  onClose: () => void;
}

export function RenameClockKindDialog({ kind: { id, name, revision }, onClose }: RenameProps) {
  const { t } = useTranslation('sla');
  const change = useSend(changeClockKind);
  return (
    <FormDialog<BodyOf<typeof changeClockKind>>
      title={t('agreement.rename')}
      onClose={onClose}
      fields={[{ kind: 'line', name: 'name', label: t('clockKind.name'), isRequired: true, most: 40 }]}
      initial={{ ...(name !== null && { name }) }}
      submit={(body) =>
        change.mutateAsync({ params: { clockKind: id }, body, ...(revision !== null && { ifMatch: revision }) })
      }
      submitText={t('shell:action.save')}
    />
  );
}
