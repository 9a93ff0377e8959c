import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Panels } from '../../../../web/ui/panels.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readSite, type SiteView } from '../../site.contract.ts';
import { HazardNote } from './hazard-note.tsx';
import { RoomList } from './room-list.tsx';
import { SiteActs } from './site-acts.tsx';
import { SiteRefusals } from './site-refusals.tsx';

export function SiteScreen({ params }: ScreenProps) {
  const { t } = useTranslation('customers');
  const result = useAnswer(readSite, { params: { site: params['site'] ?? '' } });
  return (
    <Answered result={result}>
      {(site) => (
        <Page
          title={site.name}
          breadcrumb={[{ text: t('site.plural'), to: '/sites' }]}
          beside={site.isRetired && <Status tone="over" text={t('state.retired')} />}
          actions={<SiteActs site={site} />}
        >
          <HazardNote site={site} />
          <Section title={t('site.record')}>
            <SiteFacts site={site} />
          </Section>
          <RoomList siteId={site.id} />
          {site.hazards !== null && <SiteRefusals siteId={site.id} />}
          <Panels host="site" subjectId={site.id} />
        </Page>
      )}
    </Answered>
  );
}

function SiteFacts({ site }: { site: SiteView }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const { customer, address, region, timeZone, openingHours, accessNote, createdAt } = site;
  return (
    <Facts
      layout="grid"
      items={[
        { label: t('customer.noun'), value: <Go to={`/customers/${customer.id}`}>{customer.name}</Go> },
        { label: t('site.address'), value: address },
        { label: t('site.region'), value: region },
        { label: t('site.timeZone'), value: timeZone },
        { label: t('site.openingHours'), value: openingHours },
        { label: t('site.accessNote'), value: accessNote },
        { label: t('site.position'), value: <Position site={site} /> },
        { label: t('customer.createdAt'), value: format.instant(createdAt) },
      ]}
    />
  );
}

/** The numbers; the link is for whatever map program the viewer has, and opens no page of others. */
function Position({ site: { latitude, longitude } }: { site: SiteView }) {
  const { t } = useTranslation('customers');
  if (latitude === null || longitude === null) return '—';
  return (
    <>
      {latitude}, {longitude} <a href={`geo:${latitude},${longitude}`}>{t('site.positionOpen')}</a>
    </>
  );
}
