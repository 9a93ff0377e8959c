import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import {
  changeCannedText,
  listCannedTexts,
  reinstateCannedText,
  retireCannedText,
  type CannedTextView,
} from '../../canned-text.contract.ts';
import { KeptActs } from '../settings/kept-acts.tsx';
import { CannedTextDialog } from './canned-text-dialog.tsx';
import './canned-texts.css';

/** A text in hand. */
export function CannedTextSummary({ id }: { id: string }) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(listCannedTexts, { query: { state: 'all' } });
  return (
    <Answered result={result}>
      {({ items }) => {
        const text = items.find((one) => one.id === id);
        if (!text) return null;
        const among = items.filter(({ isShared }) => isShared === text.isShared).length;
        return (
          <>
            <header>
              <h2>{text.name}</h2>
              {text.isRetired && <Status tone="over" text={t('textState.retired')} />}
            </header>
            <TextActs key={id} text={text} among={among} />
            <Facts
              items={[
                { label: t('cannedText.shortcut'), value: text.shortcut && `/${text.shortcut}` },
                { label: t('textState.label'), value: t(text.isShared ? 'cannedText.shared' : 'cannedText.own') },
                { label: t('cannedText.body'), value: <span className="canned-text-body">{text.body}</span> },
              ]}
            />
          </>
        );
      }}
    </Answered>
  );
}

function TextActs({ text, among }: { text: CannedTextView; among: number }) {
  const { t } = useTranslation('service-desk');
  const [isChanging, setChanging] = useState(false);
  const change = useSend(changeCannedText);
  const retire = useSend(retireCannedText);
  const reinstate = useSend(reinstateCannedText);
  const { id, name, shortcut, body, revision, position, abilities } = text;
  const params = { cannedText: id };
  return (
    <KeptActs
      abilities={abilities}
      place={{
        position,
        among,
        move: (to) => change.mutateAsync({ params, body: { position: to }, ifMatch: revision }),
      }}
      question={t('cannedText.retireQuestion', { name })}
      text={t('cannedText.retireText')}
      retire={() => retire.mutateAsync({ params })}
      reinstate={() => reinstate.mutateAsync({ params })}
    >
      <Button icon={<EditOutlined />} onClick={() => setChanging(true)}>
        {t('shell:action.edit')}
      </Button>
      {isChanging && (
        <CannedTextDialog
          title={t('cannedText.change', { name })}
          initial={{ name, shortcut, body }}
          mayShare={false}
          send={(entries) => change.mutateAsync({ params, body: entries, ifMatch: revision })}
          onClose={() => setChanging(false)}
        />
      )}
    </KeptActs>
  );
}
