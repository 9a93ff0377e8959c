import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readObjective, type ObjectiveView } from '../../objective.contract.ts';
import { AttainmentParts } from './attainment-parts.tsx';
import { ObjectiveActs } from './objective-acts.tsx';
import { ObjectiveVersions } from './objective-versions.tsx';
import { useAskedFacts } from './use-asked-facts.tsx';
import './objectives.css';

export function ObjectiveScreen({ params }: ScreenProps) {
  const { t } = useTranslation('sla');
  const result = useAnswer(readObjective, { params: { objective: params['objective'] ?? '' } });
  return (
    <Answered result={result}>
      {(objective) => (
        <Page
          title={objective.name}
          breadcrumb={[{ text: t('objective.plural'), to: '/objectives' }]}
          beside={objective.retiredAt && <Status tone="over" text={t('state.retired')} />}
          actions={<ObjectiveActs objective={objective} />}
        >
          <Asked objective={objective} />
          <AttainmentParts objective={objective} />
          {objective.versions.length > 1 && <ObjectiveVersions objective={objective} />}
        </Page>
      )}
    </Answered>
  );
}

function Asked({ objective }: { objective: ObjectiveView }) {
  const { t } = useTranslation('sla');
  const facts = useAskedFacts(objective);
  const { customer, contract, definition } = objective;
  return (
    <Section title={t('objective.asked')}>
      <Facts
        layout="grid"
        items={[
          {
            label: t('customers:customer.noun'),
            value: customer ? <Go to={`/customers/${customer.id}`}>{customer.name}</Go> : t('objective.ofProvider'),
          },
          ...(contract
            ? [
                {
                  label: t('objective.contract'),
                  value: <Go to={`/contracts/${contract.id}`}>{contract.number ?? contract.name}</Go>,
                },
              ]
            : []),
          ...facts(definition),
        ]}
      />
    </Section>
  );
}
