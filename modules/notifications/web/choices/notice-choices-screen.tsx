import { Alert, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Failure } from '../../../../web/ui/state/failure.tsx';
import { changeNoticeChoice, listNoticeChoices, type NoticeChoices } from '../../notice-choice.contract.ts';
import './notice-choices.css';

type Choice = NoticeChoices['items'][number];

/** Of what one is told, and how: each switch is kept as it is pressed. */
export function NoticeChoicesScreen() {
  const { t } = useTranslation('notifications');
  const result = useAnswer(listNoticeChoices);
  return (
    <Page title={t('choice.title')} layout="column">
      <p className="yt-quiet">{t('choice.text')}</p>
      <Answered result={result}>
        {({ items, sendsMail }) => (
          <>
            {!sendsMail && <Alert type="info" showIcon title={t('choice.noMail')} />}
            <ChoiceTable items={items} />
          </>
        )}
      </Answered>
    </Page>
  );
}

function ChoiceTable({ items }: { items: readonly Choice[] }) {
  const { t } = useTranslation('notifications');
  const change = useSend(changeNoticeChoice, { changes: [listNoticeChoices] });
  return (
    <>
      <table className="notice-choices">
        <thead>
          <tr>
            <th scope="col">{t('choice.what')}</th>
            <th scope="col">{t('choice.inApp')}</th>
            <th scope="col">{t('choice.byMail')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((choice) => (
            <ChoiceRow key={choice.kind} choice={choice} change={(body) => change.mutate({ body })} />
          ))}
        </tbody>
      </table>
      {change.error && <Failure error={change.error} />}
    </>
  );
}

interface ChoiceRowProps {
  choice: Choice;
  change: (chosen: Pick<Choice, 'kind' | 'inApp' | 'byMail'>) => void;
}

function ChoiceRow({ choice, change }: ChoiceRowProps) {
  const { t } = useTranslation('notifications');
  const { kind, textKey, inApp, byMail } = choice;
  const what = t(textKey);
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>
        <Switch
          size="small"
          checked={inApp}
          aria-label={t('choice.inAppFor', { what })}
          onChange={(isOn) => change({ kind, inApp: isOn, byMail })}
        />
      </td>
      <td>
        <Switch
          size="small"
          checked={byMail}
          aria-label={t('choice.byMailFor', { what })}
          onChange={(isOn) => change({ kind, inApp, byMail: isOn })}
        />
      </td>
    </tr>
  );
}
