import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { staffSource } from '../../../identity/web/index.ts';
import { changeRecoveryTask, completeRecoveryTask, type RecoveryTaskView } from '../../recovery-task.contract.ts';

interface TaskDialogProps {
  task: RecoveryTaskView;
  onClose: () => void;
}

/** It was made good: how. */
export function CompleteTaskDialog({ task: { id, revision }, onClose }: TaskDialogProps) {
  const { t } = useTranslation('surveys');
  const complete = useSend(completeRecoveryTask);
  return (
    <FormDialog<BodyOf<typeof completeRecoveryTask>>
      title={t('recovery.complete')}
      text={t('recovery.completeText')}
      fields={[
        { kind: 'text', name: 'remedy', label: t('recovery.remedy'), isRequired: true, most: 2000, isFocused: true },
      ]}
      submit={(body) => complete.mutateAsync({ params: { recoveryTask: id }, body, ifMatch: revision })}
      submitText={t('recovery.complete')}
      onClose={onClose}
    />
  );
}

/** Somebody else makes it good. */
export function HandOverTaskDialog({ task: { id, revision, owner }, onClose }: TaskDialogProps) {
  const { t } = useTranslation('surveys');
  const change = useSend(changeRecoveryTask);
  return (
    <FormDialog<BodyOf<typeof changeRecoveryTask>>
      title={t('recovery.handOver')}
      fields={[{ kind: 'search', name: 'ownerId', label: t('recovery.owner'), source: staffSource, isFocused: true }]}
      initial={{ ownerId: owner?.id ?? null }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { recoveryTask: id }, body, ifMatch: revision })}
      submitText={t('recovery.handOver')}
      onClose={onClose}
    />
  );
}
