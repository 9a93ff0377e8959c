import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { readDocument, type DocumentView } from '../../document.contract.ts';
import type { DocumentVersionRow } from '../../document-version.contract.ts';
import './comparison.css';
import { VersionsCompared } from './versions-compared.tsx';

/** Two versions of a document, and what is different; at first the current one and the one before it. */
export function ComparisonScreen({ params }: ScreenProps) {
  const { t } = useTranslation('documents');
  const result = useAnswer(readDocument, { params: { document: params['document'] ?? '' } });
  return (
    <Answered result={result}>
      {(document) => (
        <Page
          title={t('compare.title')}
          breadcrumb={[
            { text: t('document.plural'), to: '/documents' },
            { text: document.title, to: `/documents/${document.id}` },
          ]}
        >
          <Chosen document={document} />
        </Page>
      )}
    </Answered>
  );
}

function Chosen({ document: { versions } }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const { values, change } = useUrlState();
  const to = versions.find(({ number }) => String(number) === one(values['to'])) ?? versions[0];
  const from = versions.find(({ number }) => String(number) === one(values['from'])) ?? versions[1];
  const look = one(values['look']) === 'split' ? 'split' : 'unified';
  if (!from || !to) return <EmptyState title={t('version.only')} />;
  return (
    <>
      <div className="comparison-bar">
        <VersionChoice name="from" versions={versions} chosen={from} />
        <VersionChoice name="to" versions={versions} chosen={to} />
        <Segmented
          aria-label={t('compare.look')}
          value={look}
          options={['unified' as const, 'split' as const].map((value) => ({ value, label: t(`compare.${value}`) }))}
          onChange={(chosen) => change({ look: chosen })}
        />
      </div>
      <VersionsCompared from={from} to={to} look={look} />
    </>
  );
}

interface VersionChoiceProps {
  name: 'from' | 'to';
  versions: readonly DocumentVersionRow[];
  chosen: DocumentVersionRow;
}

function VersionChoice({ name, versions, chosen }: VersionChoiceProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { change } = useUrlState();
  return (
    <label className="comparison-version">
      <span>{t(`compare.${name}`)}</span>
      <Select
        aria-label={t(`compare.${name}`)}
        value={String(chosen.number)}
        onChange={(number) => change({ [name]: number })}
        options={versions.map(({ number, datedOn, note }) => ({
          value: String(number),
          label: [t('version.number', { number: format.number(number) }), format.day(datedOn), note]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </label>
  );
}
