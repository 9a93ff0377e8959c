import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { changeSite, readSite, retireSite, type SiteView } from '../../site.contract.ts';
import { RetireButton } from '../retire-button.tsx';
import { useSiteFields } from './use-site-fields.ts';

export function SiteScreen({ params }: ScreenProps) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const result = useAnswer(readSite, { params: { site: params['site'] ?? '' } });
  return (
    <Answered result={result}>
      {(site) => (
        <Page
          title={site.name}
          breadcrumb={[{ text: t('site.plural'), to: '/sites' }]}
          beside={site.isRetired && <Status tone="over" text={t('state.retired')} />}
          actions={<Actions site={site} />}
        >
          <Section title={t('site.record')}>
            <Facts
              layout="grid"
              items={[
                {
                  label: t('customer.noun'),
                  value: <Go to={`/customers/${site.customer.id}`}>{site.customer.name}</Go>,
                },
                { label: t('site.address'), value: site.address },
                { label: t('site.timeZone'), value: site.timeZone },
                { label: t('site.accessNote'), value: site.accessNote },
                { label: t('customer.createdAt'), value: format.instant(site.createdAt) },
              ]}
            />
          </Section>
        </Page>
      )}
    </Answered>
  );
}

function Actions({ site }: { site: SiteView }) {
  const { t } = useTranslation('customers');
  const [isOpen, setOpen] = useState(false);
  const retire = useSend(retireSite);
  return (
    <>
      {site.abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {site.abilities.includes('retire') && (
        <RetireButton
          question={t('site.retireQuestion', { name: site.name })}
          retire={() => retire.mutateAsync({ params: { site: site.id }, ifMatch: site.revision })}
        />
      )}
      {isOpen && <ChangeSiteDialog site={site} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChangeSiteDialog({ site, onClose }: { site: SiteView; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const change = useSend(changeSite);
  const { id, revision, name, address, timeZone, accessNote } = site;
  return (
    <FormDialog<BodyOf<typeof changeSite>>
      title={t('site.change')}
      fields={useSiteFields()}
      initial={{ name, address, timeZone, accessNote }}
      emptyAs="null"
      draft={`site.${id}`}
      submit={(body) => change.mutateAsync({ params: { site: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
