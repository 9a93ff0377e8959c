import { EditOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import {
  readEscalationRule,
  reinstateEscalationRule,
  retireEscalationRule,
  type EscalationRuleView,
} from '../../escalation-rule.contract.ts';
import { StepsList } from './steps-list.tsx';
import { StepsPreview } from './steps-preview.tsx';
import { useRuleWords } from './use-rule-words.ts';

export function EscalationRuleScreen({ params }: ScreenProps) {
  const { t } = useTranslation('sla');
  const rule = params['escalationRule'] ?? '';
  const result = useAnswer(readEscalationRule, { params: { escalationRule: rule } });
  return (
    <Answered result={result}>
      {(found) => (
        <Page
          title={found.name}
          breadcrumb={[{ text: t('escalation.plural'), to: '/escalation-rules' }]}
          beside={found.isRetired && <Status tone="over" text={t('escalation.isRetired')} />}
          actions={<RuleActs rule={found} />}
        >
          <div className="yt-rule">
            <RuleFacts rule={found} />
            <StepsPreview conditions={found.conditions} steps={found.steps} />
          </div>
        </Page>
      )}
    </Answered>
  );
}

function RuleFacts({ rule: { conditions, steps, names, keepsQuietHours } }: { rule: EscalationRuleView }) {
  const { t } = useTranslation('sla');
  const words = useRuleWords();
  return (
    <div>
      <Facts
        items={[
          { label: t('escalation.conditions'), value: words.conditions(conditions, names) },
          {
            label: t('escalation.messages'),
            value: t(keepsQuietHours ? 'escalation.keepsQuiet' : 'escalation.noQuiet'),
          },
        ]}
      />
      <Section title={t('escalation.steps')}>
        <StepsList steps={steps} names={names} />
      </Section>
    </div>
  );
}

function RuleActs({ rule: { id, name, revision, abilities } }: { rule: EscalationRuleView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const retire = useSend(retireEscalationRule);
  const reinstate = useSend(reinstateEscalationRule);
  const sent = { params: { escalationRule: id }, ifMatch: revision };
  return (
    <>
      {abilities.includes('change') && (
        <Button type="primary" icon={<EditOutlined />} onClick={() => go(`/escalation-rules/${id}/edit`)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('escalation.retireQuestion', { name })}
          text={t('escalation.retireText')}
          retire={() => retire.mutateAsync(sent)}
        >
          {t('escalation.retire')}
        </RetireButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton icon={<UndoOutlined />} act={() => reinstate.mutateAsync(sent)}>
          {t('escalation.reinstate')}
        </ActButton>
      )}
    </>
  );
}
