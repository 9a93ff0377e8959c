import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readReliabilitySetting } from '../../reliability-setting.contract.ts';
import { ReckoningForm } from './reckoning-form.tsx';
import { ReferenceRates } from './reference-rates.tsx';

/** What failures are compared with, what an hour costs, and when to replace (AST-05, AST-19). */
export function ReliabilitySettingScreen() {
  const { t } = useTranslation('reliability');
  const result = useAnswer(readReliabilitySetting);
  return (
    <Page title={t('setting.title')} layout="column">
      <p className="yt-quiet">{t('setting.text')}</p>
      <Answered result={result}>
        {(setting) => (
          <>
            <ReferenceRates setting={setting} />
            <ReckoningForm key={setting.revision} setting={setting} />
          </>
        )}
      </Answered>
    </Page>
  );
}
