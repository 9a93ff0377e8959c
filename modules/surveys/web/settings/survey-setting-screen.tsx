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
import { changeSurveySetting, readSurveySetting, type SurveySettingView } from '../../survey-setting.contract.ts';

/** Whom surveys ask, how long they may be answered, and what becomes of low scores. */
export function SurveySettingScreen() {
  const { t } = useTranslation('surveys');
  return (
    <Page title={t('setting.title')} layout="column">
      <p className="yt-quiet">{t('setting.text')}</p>
      <Answered result={useAnswer(readSurveySetting)}>
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

function SettingForm({ setting }: { setting: SurveySettingView }) {
  const { t } = useTranslation('surveys');
  const notice = useNotice();
  const change = useSend(changeSurveySetting, { onSent: () => notice.done(t('setting.saved')) });
  const { abilities: _, revision, ...initial } = setting;
  return (
    <Form<BodyOf<typeof changeSurveySetting>>
      fields={useSettingFields()}
      initial={initial}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ body, ifMatch: revision })}
      submitText={t('shell:action.save')}
    />
  );
}

function useSettingFields(): Field[] {
  const { t } = useTranslation('surveys');
  const number = (name: string, unit: string, [least, largest]: readonly [number, number]) => ({
    kind: 'number' as const,
    name,
    label: t(`setting.${name}`),
    help: t(`setting.${name}Help`),
    unit: t(`setting.${unit}`),
    least,
    largest,
  });
  return [
    { ...number('samplePercent', 'percent', [0, 100]), isRequired: true },
    number('fatigueDays', 'days', [1, 365]),
    { ...number('expiresDays', 'days', [1, 90]), isRequired: true },
    { ...number('lowScore', 'stars', [1, 4]), isRequired: true },
    { ...number('recoveryDays', 'days', [1, 30]), isRequired: true },
  ];
}

function SettingFacts({ setting }: { setting: SurveySettingView }) {
  const { t } = useTranslation('surveys');
  const { samplePercent, fatigueDays, expiresDays, lowScore, recoveryDays } = setting;
  const inDays = (days: number) => `${days} ${t('setting.days')}`;
  return (
    <Facts
      items={[
        { label: t('setting.samplePercent'), value: `${samplePercent} %` },
        { label: t('setting.fatigueDays'), value: fatigueDays === null ? t('setting.noFatigue') : inDays(fatigueDays) },
        { label: t('setting.expiresDays'), value: inDays(expiresDays) },
        { label: t('setting.lowScore'), value: t(`stars.${lowScore}`) },
        { label: t('setting.recoveryDays'), value: inDays(recoveryDays) },
      ]}
    />
  );
}
