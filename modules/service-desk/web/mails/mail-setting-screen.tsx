import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { changeMailSetting, readMailSetting, type MailSettingView } from '../../mail-setting.contract.ts';
import { BlockedAddresses } from './blocked-addresses.tsx';
import { MailTags } from './mail-tags.tsx';

/** How mails are taken in: receipts and limits, whose a plus is, and who is left alone. */
export function MailSettingScreen() {
  const { t } = useTranslation('service-desk');
  return (
    <Page title={t('mailSetting.title')} layout="column">
      <Section title={t('mailSetting.limits')}>
        <Answered result={useAnswer(readMailSetting)}>
          {(setting) => <SettingForm key={setting.revision} setting={setting} />}
        </Answered>
      </Section>
      <Section title={t('mailTag.title')}>
        <MailTags />
      </Section>
      <Section title={t('blockedAddress.title')}>
        <BlockedAddresses />
      </Section>
    </Page>
  );
}

function SettingForm({ setting }: { setting: MailSettingView }) {
  const { t } = useTranslation('service-desk');
  const notice = useNotice();
  const change = useSend(changeMailSetting, { onSent: () => notice.done(t('deskSetting.saved')) });
  const { abilities: _, revision, ...initial } = setting;
  return (
    <Form<BodyOf<typeof changeMailSetting>>
      fields={useSettingFields()}
      initial={initial}
      submit={(body) => change.mutateAsync({ body, ifMatch: revision })}
      submitText={t('shell:action.save')}
    />
  );
}

function useSettingFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const limit = (name: string, least: number, largest: number): Field => ({
    kind: 'number',
    name,
    label: t(`mailSetting.${name}`),
    help: t(`mailSetting.${name}Help`),
    least,
    largest,
    isRequired: true,
  });
  return [
    {
      kind: 'switch',
      name: 'sendsReceipts',
      label: t('mailSetting.sendsReceipts'),
      help: t('mailSetting.sendsReceiptsHelp'),
    },
    limit('mostReceiptsPerSender', 0, 100),
    limit('mostMailsPerSender', 1, 1000),
    limit('mostMailsPerMailbox', 10, 100_000),
  ];
}
