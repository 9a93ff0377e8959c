import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listSiteRefusals } from '../../site.contract.ts';

/** Who refused to work here because of the hazards, and why, newest first. */
export function SiteRefusals({ siteId }: { siteId: string }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const refusals = useAnswer(listSiteRefusals, { params: { site: siteId } }).data?.items;
  if (!refusals) return null;
  return (
    <Section title={t('site.refusals')}>
      {refusals.length === 0 && <p className="yt-quiet">{t('site.refusalsEmpty')}</p>}
      <Facts
        layout="grid"
        items={refusals.map(({ staff, refusedAt, reason }) => ({
          label: t('site.refusedBy', { name: staff.name, at: format.instant(refusedAt) }),
          value: reason,
        }))}
      />
    </Section>
  );
}
