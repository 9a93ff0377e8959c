import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeEscalationRule, readEscalationRule, type EscalationRuleView } from '../../escalation-rule.contract.ts';
import { entriesOf } from './rule-entries.ts';
import { RuleForm } from './rule-form.tsx';

export function ChangeEscalationRuleScreen({ params }: ScreenProps) {
  const result = useAnswer(readEscalationRule, { params: { escalationRule: params['escalationRule'] ?? '' } });
  return <Answered result={result}>{(rule) => <ChangeRule rule={rule} />}</Answered>;
}

function ChangeRule({ rule }: { rule: EscalationRuleView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const change = useSend(changeEscalationRule);
  const { id, name, names, revision } = rule;
  const page = `/escalation-rules/${id}`;
  return (
    <Page
      title={t('escalation.change')}
      breadcrumb={[
        { text: t('escalation.plural'), to: '/escalation-rules' },
        { text: name, to: page },
      ]}
    >
      <p className="yt-quiet">{t('escalation.changeText')}</p>
      <RuleForm
        draft={`escalation-rule.${id}`}
        initial={entriesOf(rule)}
        names={names}
        send={async (body) => {
          await change.mutateAsync({ params: { escalationRule: id }, body, ifMatch: revision });
          go(page);
        }}
        onCancel={() => go(page)}
      />
    </Page>
  );
}
