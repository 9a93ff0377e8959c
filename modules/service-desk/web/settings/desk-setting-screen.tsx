import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { changeDeskSetting, readDeskSetting, type DeskSettingView } from '../../desk-setting.contract.ts';
import { useDeskSettingWords } from './use-desk-setting-words.ts';

/** How the desk works for all customers that want nothing otherwise. */
export function DeskSettingScreen() {
  const { t } = useTranslation('service-desk');
  return (
    <Page title={t('deskSetting.title')} layout="column">
      <p className="yt-quiet">{t('deskSetting.text')}</p>
      <Answered result={useAnswer(readDeskSetting)}>
        {(setting) =>
          setting.abilities.includes('change') ? (
            <SettingForm key={setting.revision} setting={setting} />
          ) : (
            <SettingFacts setting={setting} />
          )
        }
      </Answered>
    </Page>
  );
}

function SettingForm({ setting }: { setting: DeskSettingView }) {
  const { t } = useTranslation('service-desk');
  const notice = useNotice();
  const change = useSend(changeDeskSetting, { onSent: () => notice.done(t('deskSetting.saved')) });
  const { abilities: _, revision, ...initial } = setting;
  return (
    <Form<BodyOf<typeof changeDeskSetting>>
      fields={useSettingFields()}
      initial={initial}
      submit={(body) => change.mutateAsync({ body, ifMatch: revision })}
      submitText={t('shell:action.save')}
    />
  );
}

function useSettingFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const { closings } = useDeskSettingWords();
  return [
    {
      kind: 'switch',
      name: 'vipRaisesUrgency',
      label: t('deskSetting.vipRaisesUrgency'),
      help: t('deskSetting.vipRaisesUrgencyHelp'),
    },
    {
      kind: 'switch',
      name: 'sendsStatusLines',
      label: t('deskSetting.sendsStatusLines'),
      help: t('deskSetting.sendsStatusLinesHelp'),
    },
    { kind: 'radio', name: 'closing', label: t('deskSetting.closing'), choices: closings, isRequired: true },
    {
      kind: 'number',
      name: 'consentDays',
      label: t('deskSetting.consentDays'),
      unit: t('deskSetting.workingDays'),
      least: 1,
      largest: 60,
      isRequired: true,
    },
    {
      kind: 'switch',
      name: 'limitsByGrade',
      label: t('deskSetting.limitsByGrade'),
      help: t('deskSetting.limitsByGradeHelp'),
    },
  ];
}

function SettingFacts({ setting }: { setting: DeskSettingView }) {
  const { t } = useTranslation('service-desk');
  const words = useDeskSettingWords();
  return (
    <Facts
      items={[
        { label: t('deskSetting.vipRaisesUrgency'), value: words.yesNo(setting.vipRaisesUrgency) },
        { label: t('deskSetting.sendsStatusLines'), value: words.yesNo(setting.sendsStatusLines) },
        { label: t('deskSetting.closing'), value: words.closing(setting.closing) },
        { label: t('deskSetting.consentDays'), value: words.days(setting.consentDays) },
        { label: t('deskSetting.limitsByGrade'), value: words.yesNo(setting.limitsByGrade) },
      ]}
    />
  );
}
