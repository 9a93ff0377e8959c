import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listEmergencyPlans, retireEmergencyPlan, type EmergencyPlanView } from '../../emergency-plan.contract.ts';
import '../work/work.css';
import { MajorRules } from './major-rules.tsx';
import { PlanDialog } from './plan-dialog.tsx';

/** What is done in an emergency, and by which rules one is proposed (SD-13). */
export function PlansScreen() {
  const { t } = useTranslation('service-desk');
  const [open, setOpen] = useState<EmergencyPlanView | 'new'>();
  const mayChange = useMay('emergency_plan.change');
  const result = useAnswer(listEmergencyPlans);
  const add = mayChange && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen('new')}>
      {t('major.planNew')}
    </Button>
  );
  return (
    <Page title={t('major.setting')} layout="column" actions={add}>
      <Section title={t('major.plans')}>
        <Answered result={result}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('major.planNone')} text={t('major.planNoneText')} />
            ) : (
              <ul className="ticket-escalations">
                {items.map((plan) => (
                  <PlanLine key={plan.id} plan={plan} onEdit={() => setOpen(plan)} />
                ))}
              </ul>
            )
          }
        </Answered>
      </Section>
      <MajorRules />
      {open && <PlanDialog plan={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function PlanLine({ plan, onEdit }: { plan: EmergencyPlanView; onEdit: () => void }) {
  const { t } = useTranslation('service-desk');
  const retire = useSend(retireEmergencyPlan);
  const { id, name, steps, updateMinutes, abilities } = plan;
  return (
    <li>
      <b>{name}</b>
      <div className="yt-quiet yt-small">
        {t('major.planCount')} {steps.length} · {t('major.updateMinutes')} {updateMinutes} {t('major.minutesUnit')}
      </div>
      <div className="remote-acts" role="group" aria-label={name}>
        {abilities.includes('change') && (
          <Button size="small" onClick={onEdit}>
            {t('major.planEdit')}
          </Button>
        )}
        {abilities.includes('retire') && (
          <RetireButton
            size="small"
            question={t('major.retirePlan', { name })}
            text={t('major.retirePlanText')}
            retire={() => retire.mutateAsync({ params: { emergencyPlan: id } })}
          >
            {t('major.retire')}
          </RetireButton>
        )}
      </div>
    </li>
  );
}
