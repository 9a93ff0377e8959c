import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readConfidentiality, type ConfidentialityView } from '../../confidentiality.contract.ts';
import { ConfidentialityActs } from './confidentiality-acts.tsx';
import './confidentiality.css';
import { SignatureTable } from './signature-table.tsx';

/** What the customer asks the staff to promise, and who has promised it. */
export function ConfidentialityPanel({ subjectId }: { subjectId: string }) {
  const result = useAnswer(readConfidentiality, { params: { customer: subjectId } });
  return (
    <Answered result={result}>
      {(confidentiality) => (
        <>
          <Statement confidentiality={confidentiality} />
          <ConfidentialityActs customerId={subjectId} confidentiality={confidentiality} />
          {confidentiality.statement && (
            <SignatureTable
              list={rowsAsList(result, ({ signatures }) => signatures)}
              current={confidentiality.statement.version}
            />
          )}
        </>
      )}
    </Answered>
  );
}

function Statement({ confidentiality: { statement, hasSigned } }: { confidentiality: ConfidentialityView }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  if (!statement) return <p className="yt-quiet">{t('confidentiality.none')}</p>;
  return (
    <>
      <p className="yt-confidentiality-head">
        <span className="yt-quiet">
          {t('confidentiality.version', { version: statement.version, at: format.instant(statement.createdAt) })}
        </span>
        <Status
          tone={hasSigned ? 'good' : 'soon'}
          text={t(hasSigned ? 'confidentiality.signed' : 'confidentiality.unsigned')}
        />
      </p>
      <div className="yt-confidentiality-text">{statement.text}</div>
    </>
  );
}
