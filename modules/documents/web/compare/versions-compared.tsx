import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { readDocumentVersion, type DocumentVersionRow } from '../../document-version.contract.ts';
import { compareTexts } from './compare-texts.ts';
import { ComparedLines, type Look } from './compared-lines.tsx';

interface VersionsComparedProps {
  from: DocumentVersionRow;
  to: DocumentVersionRow;
  look: Look;
}

export function VersionsCompared({ from, to, look }: VersionsComparedProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const before = useAnswer(readDocumentVersion, { params: { documentVersion: from.id } });
  const after = useAnswer(readDocumentVersion, { params: { documentVersion: to.id } });
  const binary = [from, to].find(({ isText }) => !isText);
  if (binary) return <EmptyState title={t('compare.binary', { number: format.number(binary.number) })} />;
  return (
    <Answered result={before} lines={10}>
      {(old) => (
        <Answered result={after} lines={10}>
          {(fresh) => <TextsCompared before={old.words ?? ''} after={fresh.words ?? ''} look={look} />}
        </Answered>
      )}
    </Answered>
  );
}

function TextsCompared({ before, after, look }: { before: string; after: string; look: Look }) {
  const { t } = useTranslation('documents');
  const compared = useMemo(() => compareTexts(before, after), [before, after]);
  if (compared === null) return <EmptyState title={t('compare.tooDifferent')} />;
  const { added, removed } = compared;
  if (added + removed === 0) return <EmptyState title={t('compare.same')} />;
  return (
    <>
      <p className="comparison-counts">
        <span data-kind="added">{t('compare.added', { count: added })}</span>
        <span data-kind="removed">{t('compare.removed', { count: removed })}</span>
      </p>
      <ComparedLines stretches={compared.stretches} look={look} />
    </>
  );
}
