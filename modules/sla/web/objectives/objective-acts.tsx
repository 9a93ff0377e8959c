import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { RecordActs } from '../../../../web/ui/record-acts.tsx';
import { reinstateObjective, retireObjective, type ObjectiveView } from '../../objective.contract.ts';

export function ObjectiveActs({ objective }: { objective: ObjectiveView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const retire = useSend(retireObjective);
  const reinstate = useSend(reinstateObjective);
  const { id, name, revision, abilities } = objective;
  const seen = { params: { objective: id }, ifMatch: revision };
  return (
    <RecordActs
      abilities={abilities}
      edit={() => go(`/objectives/${id}/edit`)}
      retire={{
        name: t('objective.retire'),
        question: t('objective.retireQuestion', { name }),
        text: t('objective.retireText'),
        act: () => retire.mutateAsync(seen),
      }}
      reinstate={{ name: t('objective.reinstate'), act: () => reinstate.mutateAsync(seen) }}
    />
  );
}
