import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { RightCase } from '../../contract-right.contract.ts';
import { useRightWords } from './use-right-words.ts';
import './rights.css';

/** The cases that were counted, each with the page that it was on; what was excused since is marked. */
export function RightEvidence({ evidence }: { evidence: readonly RightCase[] }) {
  const { t } = useTranslation('contracts');
  return (
    <ol className="yt-right-evidence" aria-label={t('right.evidence')}>
      {evidence.map((one) => (
        <EvidenceLine key={one.caseId} one={one} />
      ))}
    </ol>
  );
}

function EvidenceLine({ one }: { one: RightCase }) {
  const { t } = useTranslation('contracts');
  const words = useRightWords();
  return (
    <li>
      <InstantText at={one.at} />
      <span>{words.case(one)}</span>
      {one.path === null ? <span>{one.name}</span> : <Go to={one.path}>{one.name}</Go>}
      {one.kind === 'breach' && <span className="yt-quiet yt-cut">{one.title}</span>}
      {one.excusedAt !== null && (
        <span title={t('right.excusedText')}>
          <Status tone="waiting" text={t('right.excused')} />
        </span>
      )}
    </li>
  );
}
