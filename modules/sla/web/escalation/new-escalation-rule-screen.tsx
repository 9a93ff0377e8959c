import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordEscalationRule } from '../../escalation-rule.contract.ts';
import { RuleForm } from './rule-form.tsx';
import { nextStep } from './step-entry.ts';

const blank = { name: '', 'conditions.levels': ['sla' as const], steps: [nextStep([])], keepsQuietHours: true };

export function NewEscalationRuleScreen() {
  const { t } = useTranslation('sla');
  const go = useGo();
  const record = useSend(recordEscalationRule);
  return (
    <Page title={t('escalation.new')} breadcrumb={[{ text: t('escalation.plural'), to: '/escalation-rules' }]}>
      <RuleForm
        draft="escalation-rule.new"
        initial={blank}
        names={[]}
        send={async (body) => {
          const { id } = await record.mutateAsync({ body });
          go(`/escalation-rules/${id}`);
        }}
        onCancel={() => go('/escalation-rules')}
      />
    </Page>
  );
}
