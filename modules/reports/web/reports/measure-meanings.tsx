import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { Report } from '../../report.contract.ts';
import { basisOf, factsNamed } from './report-facts.ts';
import { useReportWords } from './use-report-words.ts';

/** What each number says, in one sentence: the same question has the same answer everywhere (RPT-01). */
export function MeasureMeanings({ report: { measures, period, facts } }: { report: Report }) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  return (
    <Section title={t('meaning.title')}>
      <Facts items={measures.map((measure) => ({ label: words.measure(measure), value: words.formula(measure) }))} />
      <p className="yt-quiet">{t(`meaning.zone${basisOf[factsNamed(facts)]}`, { zone: period.timeZone })}</p>
    </Section>
  );
}
