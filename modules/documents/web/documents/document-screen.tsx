import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readDocument, type DocumentView } from '../../document.contract.ts';
import { DocumentActions } from './document-actions.tsx';
import { DocumentVersions } from './document-versions.tsx';
import { useDocumentWords } from './use-document-words.ts';
import { VersionText } from './version-text.tsx';

export function DocumentScreen({ params }: ScreenProps) {
  const { t } = useTranslation('documents');
  const { readersOf } = useDocumentWords();
  const result = useAnswer(readDocument, { params: { document: params['document'] ?? '' } });
  return (
    <Answered result={result}>
      {(document) => (
        <Page
          title={document.title}
          breadcrumb={[{ text: t('document.plural'), to: '/documents' }]}
          beside={
            document.isRetired ? <Status tone="over" text={t('state.retired')} /> : <Status {...readersOf(document)} />
          }
          actions={<DocumentActions document={document} />}
        >
          <DocumentFacts document={document} />
          <DocumentVersions document={document} result={result} />
          {document.version.isText && <VersionText version={document.version} />}
        </Page>
      )}
    </Answered>
  );
}

function DocumentFacts({ document }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const words = useDocumentWords();
  const format = useFormat();
  const { customer, asset, model, category, version, note, createdAt, changedAt } = document;
  return (
    <Section title={t('document.record')}>
      <Facts
        layout="grid"
        items={[
          { label: t('document.kind'), value: words.kind(document.kind) },
          {
            label: t('document.customer'),
            value: customer && <Go to={`/customers/${customer.id}`}>{customer.name}</Go>,
          },
          { label: t('document.asset'), value: asset && <Go to={`/assets/${asset.id}`}>{asset.name}</Go> },
          { label: t('document.model'), value: model && <Go to={`/asset-models/${model.id}`}>{model.name}</Go> },
          { label: t('document.service'), value: category?.name },
          {
            label: t('version.current'),
            value: `${t('version.number', { number: format.number(version.number) })} · ${format.day(version.datedOn)}`,
          },
          { label: t('document.note'), value: note },
          { label: t('document.createdAt'), value: <InstantText at={createdAt} /> },
          { label: t('document.changedAt'), value: <InstantText at={changedAt} /> },
        ]}
      />
    </Section>
  );
}
