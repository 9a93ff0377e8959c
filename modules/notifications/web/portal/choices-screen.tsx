import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { changeNoticeChoice, listNoticeChoices, type NoticeChoices } from '../../notice-choice.contract.ts';
import './news.css';

/** Of what one wants to hear, and whether by mail too; kept with each tap. */
export function ChoicesScreen() {
  const { t } = useTranslation('notifications');
  const result = useAnswer(listNoticeChoices);
  return (
    <LightPage title={t('portal.choices')} back={{ to: '/portal/news', text: t('portal.news') }}>
      <LightAnswered result={result}>{(choices) => <Choices choices={choices} />}</LightAnswered>
    </LightPage>
  );
}

function Choices({ choices: { items, sendsMail } }: { choices: NoticeChoices }) {
  const { t } = useTranslation('notifications');
  const change = useSend(changeNoticeChoice, { changes: [listNoticeChoices] });
  const ways = sendsMail ? (['inApp', 'byMail'] as const) : (['inApp'] as const);
  return (
    <>
      <LightFault error={change.error} />
      {items.map(({ kind, textKey, ...chosen }) => (
        <fieldset key={kind} className="news-choice">
          <legend>{t(textKey)}</legend>
          {ways.map((way) => (
            <label key={way}>
              <input
                type="checkbox"
                checked={chosen[way]}
                disabled={change.isPending}
                onChange={({ target }) => change.mutate({ body: { kind, ...chosen, [way]: target.checked } })}
              />
              {t(`portal.way.${way}`)}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
