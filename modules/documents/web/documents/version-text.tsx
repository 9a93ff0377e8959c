import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readDocumentVersion } from '../../document-version.contract.ts';
import './documents.css';

/** More is for an editor. */
const mostLines = 2000;

/** What the current version says, as plain text whatever it is: nothing of it is ever run or drawn. */
export function VersionText({ version: { id } }: { version: { id: string } }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const result = useAnswer(readDocumentVersion, { params: { documentVersion: id } });
  return (
    <Section title={t('text.title')}>
      <Answered result={result} lines={5}>
        {({ words }) => {
          const lines = (words ?? '').split('\n');
          return (
            <>
              {/* what scrolls must be reached by keys */}
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
              <pre className="document-words" tabIndex={0} role="region" aria-label={t('text.title')}>
                {lines.slice(0, mostLines).join('\n')}
              </pre>
              {lines.length > mostLines && (
                <p className="yt-quiet yt-small">{t('text.shortened', { count: format.number(mostLines) })}</p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
