import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listContractRights } from '../../contract-right.contract.ts';
import { RightCard } from './right-card.tsx';

/** The rights that a contract gave rise to, on its page. */
export function RightsOfContract({ contractId }: { contractId: string }) {
  const { t } = useTranslation('contracts');
  const result = useAnswer(listContractRights, { query: { contractId } });
  return (
    <Section title={t('right.panel')}>
      <Answered result={result}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="yt-quiet">{t('right.none')}</p>
          ) : (
            items.map((right) => <RightCard key={right.id} right={right} />)
          )
        }
      </Answered>
    </Section>
  );
}
