import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readAssetCard, type CardFactView } from '../../asset-card.contract.ts';
import './card.css';
import { useTold } from './use-told.ts';

/** How the machine stands today: cover, warranty, what it is built of. */
export function CardFacts({ asset }: { asset: string }) {
  const { t } = useTranslation('assets');
  const facts = useAnswer(readAssetCard, { params: { asset } }).data?.facts ?? [];
  if (facts.length === 0) return null;
  return (
    <Section title={t('card.today')}>
      <CardFactsList facts={facts} layout="grid" />
    </Section>
  );
}

interface CardFactsListProps {
  facts: readonly CardFactView[];
  layout?: 'grid';
}

export function CardFactsList({ facts, layout }: CardFactsListProps) {
  const told = useTold();
  return (
    <div className="machine-card-facts">
      <Facts
        layout={layout}
        items={facts.map(({ label, value, tone }) => ({
          label: told(label),
          value: tone ? <Status tone={tone} text={told(value)} /> : told(value),
        }))}
      />
    </div>
  );
}
