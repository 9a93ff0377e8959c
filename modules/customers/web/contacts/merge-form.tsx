import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { mergeContact, type MergerPreview } from '../../contact-merger.contract.ts';
import type { contactFields } from '../../contact.contract.ts';
import { MergeTable } from './merge-table.tsx';
import './merge-form.css';

type Field = (typeof contactFields)[number];

/** Nobody is gone by it: the double stays, out of use, and its page leads to the other. */
export function MergeForm({ preview }: { preview: MergerPreview }) {
  const { t } = useTranslation('customers');
  const { kept, double, differing } = preview;
  const go = useGo();
  const notice = useNotice();
  const merge = useSend(mergeContact);
  const [taken, take] = useState<ReadonlySet<Field>>(
    () => new Set(differing.filter(({ proposed }) => proposed === 'double').map(({ field }) => field)),
  );
  const choose = (field: Field, from: 'kept' | 'double') => {
    const others = new Set([...taken].filter((one) => one !== field));
    take(from === 'double' ? others.add(field) : others);
  };
  const send = async () => {
    const body = { doubleId: double.id, doubleRevision: double.revision, taken: [...taken] };
    await merge.mutateAsync({ params: { contact: kept.id }, body, ifMatch: kept.revision });
    notice.done(t('contact.merged', { double: double.name, kept: kept.name }));
    go(`/contacts/${kept.id}`);
  };
  return (
    <>
      <Section title={t('contact.mergeFields')}>
        <MergeTable preview={preview} taken={taken} onChoose={choose} />
      </Section>
      <Section title={t('contact.mergeMoves')}>
        <Moving preview={preview} />
        <div className="merge-acts">
          <ActButton act={send} isNext>
            {t('contact.mergeInto', { kept: kept.name, double: double.name })}
          </ActButton>
        </div>
      </Section>
    </>
  );
}

function Moving({ preview: { moving, account, double } }: { preview: MergerPreview }) {
  const { t } = useTranslation('customers');
  return (
    <ul className="merge-moving">
      {moving.map(({ textKey, count }) => (
        <li key={textKey}>{t('contact.mergeCount', { what: t(textKey), count })}</li>
      ))}
      {moving.length === 0 && <li>{t('contact.mergeNothing')}</li>}
      {account !== 'none' && <li>{t(`contact.mergeAccount.${account}`)}</li>}
      <li>{t('contact.mergeDouble', { name: double.name })}</li>
    </ul>
  );
}
