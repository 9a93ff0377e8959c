import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../kernel/contract.ts';
import { useSend } from '../../../web/api/use-send.ts';
import type { Field } from '../../../web/ui/form/field.ts';
import { Form } from '../../../web/ui/form/form.tsx';
import { useNotice } from '../../../web/ui/use-notice.ts';
import { Facts } from '../../../web/ui/words/facts.tsx';
import { Section } from '../../../web/ui/words/section.tsx';
import { changeProvider, type ProviderView } from '../provider.contract.ts';
import { ColourInput } from './colour-input.tsx';
import { LogoPart } from './logo-part.tsx';

/** How the provider shows itself to its customers' people: name, hotline, colour, logo. */
export function PortalSection({ provider }: { provider: ProviderView }) {
  const { t } = useTranslation('tenancy');
  const address = new URL(`/portal/p/${provider.code}`, window.location.origin).href;
  return (
    <Section title={t('brand.title')}>
      <p className="yt-quiet">{t('brand.text')}</p>
      <Facts items={[{ label: t('brand.address'), value: <a href={address}>{address}</a> }]} />
      <LogoPart provider={provider} />
      <BrandForm provider={provider} />
    </Section>
  );
}

function BrandForm({ provider }: { provider: ProviderView }) {
  const { t } = useTranslation('tenancy');
  const notice = useNotice();
  const change = useSend(changeProvider);
  const fields: Field[] = [
    { kind: 'line', name: 'portalName', label: t('brand.portalName'), help: t('brand.portalNameHelp'), most: 40 },
    { kind: 'phone', name: 'hotline', label: t('brand.hotline'), help: t('brand.hotlineHelp'), most: 40 },
    { kind: 'own', name: 'brandColor', label: t('brand.color'), help: t('brand.colorHelp'), part: ColourInput },
  ];
  const save = async (body: BodyOf<typeof changeProvider>) => {
    await change.mutateAsync({ body, ifMatch: provider.revision });
    notice.done(t('provider.saved'));
  };
  const { portalName, hotline, brandColor, revision } = provider;
  return (
    <Form
      // a colleague's save brings what they entered
      key={revision}
      fields={fields}
      initial={{ portalName, hotline, brandColor }}
      emptyAs="null"
      submit={save}
      submitText={t('shell:action.save')}
      draft="provider.brand"
    />
  );
}
