import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightEmpty, LightFailure, LightLoading } from '../../../../web/ui/light/light-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { listDocuments, type DocumentRow } from '../../document.contract.ts';
import { versionAddress } from '../documents/version-address.ts';
import './released-documents.css';

/** What the provider lets the company's people read: each by its current version. */
export function ReleasedDocumentsScreen() {
  const { t } = useTranslation('documents');
  const q = one(useUrlState().values['q']);
  return (
    <LightPage title={t('portal.title')}>
      <DocumentSearch />
      <Released q={q} />
    </LightPage>
  );
}

/** Asked when it is sent, so that a slow line is not asked at every letter. */
function DocumentSearch() {
  const { t } = useTranslation('documents');
  const { values, change } = useUrlState();
  const asked = one(values['q']) ?? '';
  const [typed, setTyped] = useState(asked);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    change({ q: typed.trim() });
  };
  return (
    <form role="search" className="released-search" onSubmit={submit}>
      <input
        className="lt-input"
        type="search"
        aria-label={t('portal.find')}
        placeholder={t('portal.find')}
        value={typed}
        maxLength={100}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' && asked !== '') change({ q: undefined });
        }}
      />
      <LightButton type="submit">{t('portal.search')}</LightButton>
    </form>
  );
}

function Released({ q }: { q: string | undefined }) {
  const { t } = useTranslation('documents');
  const list = useList(listDocuments, { query: { ...(q && { q }) } });
  if (list.error) return <LightFailure error={list.error} onRetry={list.retry} />;
  if (list.isLoading) return <LightLoading cards={3} />;
  if (list.rows.length === 0) {
    return q ? (
      <LightEmpty title={t('portal.none')} text={t('portal.noneText')} />
    ) : (
      <LightEmpty title={t('portal.empty')} text={t('portal.emptyText')} />
    );
  }
  return (
    <>
      <ul className="released-documents" aria-label={t('portal.title')}>
        {list.rows.map((document) => (
          <li key={document.id}>
            <DocumentCard document={document} />
          </li>
        ))}
      </ul>
      {list.hasMore && (
        <LightButton isBusy={list.isReadingOn} onClick={list.readOn}>
          {t('portal.more')}
        </LightButton>
      )}
    </>
  );
}

function DocumentCard({ document: { title, asset, version, excerpt } }: { document: DocumentRow }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const address = versionAddress(version);
  const name = version.file?.name ?? version.pastedAs ?? title;
  return (
    <article className="released-document">
      <h2>{title}</h2>
      <p>
        {[asset?.name, t('portal.version', { number: format.number(version.number), day: format.day(version.datedOn) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {excerpt && <p className="released-excerpt">{excerpt.text}</p>}
      {address === null ? (
        <p>{t('portal.gone')}</p>
      ) : (
        <a className="lt-button" href={address} download={name} aria-label={`${t('portal.download')} ${title}`}>
          {t('portal.download')}
        </a>
      )}
    </article>
  );
}
