import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { mergeCustomer, type previewCustomerMerger } from '../../customer-merger.contract.ts';
import { DifferingFields, type Field } from './differing-fields.tsx';

type Preview = AnswerOf<typeof previewCustomerMerger>;

/** What would come together, what both have, which values stay; and the act itself. */
export function MergerPreview({ preview }: { preview: Preview }) {
  const { t } = useTranslation('customers');
  const go = useGo();
  const merge = useSend(mergeCustomer);
  const { kept, double, differing, counts, collisions } = preview;
  const [taken, setTaken] = useState<ReadonlySet<Field>>(
    () => new Set(differing.filter(({ proposed }) => proposed === 'double').map(({ field }) => field)),
  );
  const body = { doubleId: double.id, revision: kept.revision, doubleRevision: double.revision, taken: [...taken] };
  return (
    <>
      <Section title={t('merger.fields')}>
        <DifferingFields preview={preview} taken={taken} onTake={setTaken} />
      </Section>
      <Section title={t('merger.counts')}>
        <Facts
          layout="grid"
          items={counts.map((count) => ({ label: t(count.textKey), value: `${count.kept} + ${count.double}` }))}
        />
      </Section>
      <Section title={t('merger.collisions')}>
        <Collisions collisions={collisions} />
        <p className="yt-section-note yt-quiet">{t('merger.note')}</p>
      </Section>
      <div>
        <ConfirmButton
          title={t('merger.question', { double: double.name, kept: kept.name })}
          text={t('merger.questionText')}
          confirmText={t('merger.submit')}
          isDanger
          onConfirm={() =>
            merge.mutateAsync({ params: { customer: kept.id }, body }).then(() => go(`/customers/${kept.id}`))
          }
        >
          {t('merger.submit')}
        </ConfirmButton>
      </div>
    </>
  );
}

/** As many as the server names. */
const most = 200;

function Collisions({ collisions }: { collisions: Preview['collisions'] }) {
  const { t } = useTranslation('customers');
  if (collisions.length === 0) return <p className="yt-quiet">{t('merger.collisionsNone')}</p>;
  return (
    <>
      <ul className="merger-collisions">
        {collisions.map(({ kind, name, fate }) => (
          <li key={`${kind} ${name}`}>
            <span className="yt-quiet">{t(`merger.kind.${kind}`)}</span> {name}
            <span className="yt-quiet"> — {t(`merger.fate.${fate}`)}</span>
          </li>
        ))}
      </ul>
      {collisions.length === most && <p className="yt-quiet">{t('merger.more', { count: most })}</p>}
    </>
  );
}
