import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { ObjectiveView } from '../../objective.contract.ts';
import { useAskedFacts } from './use-asked-facts.tsx';

/** What was asked when: months that are over keep their version. */
export function ObjectiveVersions({ objective }: { objective: ObjectiveView }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const facts = useAskedFacts(objective);
  return (
    <Section title={t('objective.versions')}>
      <div className="yt-objective-versions">
        {objective.versions.map(({ number, validFrom, definition, madeAt }) => (
          <div key={number}>
            <h3>{t('objective.versionFrom', { month: format.month(validFrom) })}</h3>
            <Facts
              layout="grid"
              items={[...facts(definition), { label: t('objective.madeAt'), value: <InstantText at={madeAt} /> }]}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
