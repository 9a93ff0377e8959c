import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeEmergencyPlan, recordEmergencyPlan, type EmergencyPlanView } from '../../emergency-plan.contract.ts';

interface Entered {
  name: string;
  /** One step a line. */
  steps: string;
  updateMinutes: number;
}

interface PlanDialogProps {
  /** Undefined: a new one. */
  plan: EmergencyPlanView | undefined;
  onClose: () => void;
}

export function PlanDialog({ plan, onClose }: PlanDialogProps) {
  const { t } = useTranslation('service-desk');
  const record = useSend(recordEmergencyPlan);
  const change = useSend(changeEmergencyPlan);
  const submit = ({ steps, ...said }: Entered) => {
    const body = { ...said, steps: linesOf(steps) };
    if (!plan) return record.mutateAsync({ body });
    return change.mutateAsync({ params: { emergencyPlan: plan.id }, body, ifMatch: plan.revision });
  };
  const begun = plan ? { name: plan.name, steps: plan.steps.join('\n'), updateMinutes: plan.updateMinutes } : {};
  return (
    <FormDialog<Entered>
      title={t(plan ? 'major.planEdit' : 'major.planNew')}
      fields={[
        { kind: 'line', name: 'name', label: t('major.planName'), isRequired: true, most: 100 },
        {
          kind: 'text',
          name: 'steps',
          label: t('major.planSteps'),
          help: t('major.planStepsHelp'),
          isRequired: true,
          most: 10_000,
          rows: 8,
        },
        {
          kind: 'number',
          name: 'updateMinutes',
          label: t('major.updateMinutes'),
          unit: t('major.minutesUnit'),
          least: 5,
          largest: 1440,
          isRequired: true,
        },
      ]}
      initial={{ updateMinutes: 30, ...begun }}
      submit={submit}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
