import { UndoOutlined } from '@ant-design/icons';
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
import { Status } from '../../../../web/ui/words/status.tsx';
import {
  changeRoutingRule,
  readRoutingRule,
  reinstateRoutingRule,
  retireRoutingRule,
  type RoutingRuleView,
} from '../../routing-rule.contract.ts';
import { entriesOf } from './routing-entries.ts';
import { RoutingForm } from './routing-form.tsx';
import { useRoutingWords } from './use-routing-words.ts';

/** One rule: to change for whoever may, else to read. */
export function RoutingRuleScreen({ params }: ScreenProps) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readRoutingRule, { params: { routingRule: params['routingRule'] ?? '' } });
  return (
    <Answered result={result}>
      {(rule) => (
        <Page
          title={rule.name}
          breadcrumb={[{ text: t('routing.plural'), to: '/routing-rules' }]}
          beside={rule.isRetired && <Status tone="over" text={t('routing.retired')} />}
          actions={<RuleActs rule={rule} />}
          layout="column"
        >
          {rule.abilities.includes('change') ? <ChangeRule rule={rule} /> : <RuleFacts rule={rule} />}
        </Page>
      )}
    </Answered>
  );
}

function ChangeRule({ rule }: { rule: RoutingRuleView }) {
  const go = useGo();
  const change = useSend(changeRoutingRule);
  const { id, names, revision } = rule;
  return (
    <RoutingForm
      key={revision}
      draft={`routing-rule.${id}`}
      initial={entriesOf(rule)}
      names={names}
      send={async (body) => {
        await change.mutateAsync({ params: { routingRule: id }, body, ifMatch: revision });
        go('/routing-rules');
      }}
      onCancel={() => go('/routing-rules')}
    />
  );
}

function RuleFacts({ rule }: { rule: RoutingRuleView }) {
  const { t } = useTranslation('service-desk');
  const words = useRoutingWords();
  return (
    <Facts
      items={[
        { label: t('routing.conditions'), value: words.conditions(rule.conditions, rule.names) },
        { label: t('routing.destination'), value: words.destination(rule) },
      ]}
    />
  );
}

function RuleActs({ rule: { id, name, revision, abilities } }: { rule: RoutingRuleView }) {
  const { t } = useTranslation('service-desk');
  const retire = useSend(retireRoutingRule);
  const reinstate = useSend(reinstateRoutingRule);
  const sent = { params: { routingRule: id }, ifMatch: revision };
  return (
    <>
      {abilities.includes('retire') && (
        <RetireButton
          question={t('routing.retireQuestion', { name })}
          text={t('routing.retireText')}
          retire={() => retire.mutateAsync(sent)}
        >
          {t('routing.retire')}
        </RetireButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton icon={<UndoOutlined />} act={() => reinstate.mutateAsync(sent)}>
          {t('routing.reinstate')}
        </ActButton>
      )}
    </>
  );
}
