import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../kernel/contract.ts';
import { locales } from '../../../kernel/locale.ts';
import { useAnswer } from '../../../web/api/use-answer.ts';
import { useSend } from '../../../web/api/use-send.ts';
import type { Field } from '../../../web/ui/form/field.ts';
import { Form } from '../../../web/ui/form/form.tsx';
import { Page } from '../../../web/ui/page.tsx';
import { Answered } from '../../../web/ui/state/answered.tsx';
import { timeZoneSource } from '../../../web/ui/time-zone-source.ts';
import { useNotice } from '../../../web/ui/use-notice.ts';
import { Facts } from '../../../web/ui/words/facts.tsx';
import { changeProvider, readProvider, type ProviderView } from '../provider.contract.ts';
import { PortalSection } from './portal-section.tsx';

export function ProviderScreen() {
  const { t } = useTranslation('tenancy');
  const result = useAnswer(readProvider);
  return (
    <Page title={t('provider.title')} layout="column">
      <Answered result={result}>
        {(provider) => (
          <>
            <Facts
              items={[
                { label: t('provider.code'), value: provider.code },
                { label: t('provider.signInAt'), value: new URL(`/p/${provider.code}`, window.location.origin).href },
              ]}
            />
            {provider.abilities.includes('change') ? (
              <>
                <ProviderForm provider={provider} />
                <PortalSection provider={provider} />
              </>
            ) : (
              <ProviderFacts {...provider} />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function ProviderForm({ provider }: { provider: ProviderView }) {
  const { t } = useTranslation('tenancy');
  const notice = useNotice();
  const change = useSend(changeProvider);
  const fields: Field[] = [
    {
      kind: 'line',
      name: 'name',
      label: t('provider.name'),
      help: t('provider.nameHelp'),
      isRequired: true,
      most: 100,
    },
    {
      kind: 'search',
      name: 'timeZone',
      label: t('provider.timeZone'),
      help: t('provider.timeZoneHelp'),
      isRequired: true,
      source: timeZoneSource,
    },
    {
      kind: 'radio',
      name: 'locale',
      label: t('provider.locale'),
      help: t('provider.localeHelp'),
      isRequired: true,
      choices: locales.map((locale) => ({ value: locale, label: t(`shell:language.${locale}`) })),
    },
  ];
  const save = async (body: BodyOf<typeof changeProvider>) => {
    await change.mutateAsync({ body, ifMatch: provider.revision });
    notice.done(t('provider.saved'));
  };
  const { name, timeZone, locale } = provider;
  return (
    <Form
      // a colleague's save brings what they entered
      key={provider.revision}
      fields={fields}
      initial={{ name, timeZone, locale }}
      submit={save}
      submitText={t('shell:action.save')}
      draft="provider"
    />
  );
}

function ProviderFacts({ name, timeZone, locale }: ProviderView) {
  const { t } = useTranslation('tenancy');
  return (
    <Facts
      items={[
        { label: t('provider.name'), value: name },
        { label: t('provider.timeZone'), value: timeZone },
        { label: t('provider.locale'), value: t(`shell:language.${locale}`) },
      ]}
    />
  );
}
