import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readChain, verifyChain } from '../../chain.contract.ts';
import './chain-state.css';

type Chain = AnswerOf<typeof readChain>;
type Verified = AnswerOf<typeof verifyChain>;

/** How far the log is sealed, and whether it still is what was sealed. */
export function ChainState() {
  const { t } = useTranslation('audit');
  const result = useAnswer(readChain, {}, { everySeconds: 10 });
  const verify = useSend(verifyChain, { changes: [readChain] });
  return (
    <div className="audit-chain" role="group" aria-label={t('chain.label')}>
      <Answered result={result} lines={1}>
        {(chain) => (
          <>
            <Sealed chain={chain} />
            {chain.abilities.includes('verify') && (
              <ActButton icon={<SafetyCertificateOutlined />} act={() => verify.mutateAsync({})}>
                {t('chain.verify')}
              </ActButton>
            )}
            <div role="status">{verify.data && <Verdict verified={verify.data} />}</div>
          </>
        )}
      </Answered>
    </div>
  );
}

function Sealed({ chain: { sealedAt, unsealed } }: { chain: Chain }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  if (sealedAt === null) return <Status tone="waiting" text={t('chain.nothingSealed')} />;
  return (
    <>
      <span title={format.exact(sealedAt)}>
        <Status tone="good" text={t('chain.sealedTo', { at: format.precise(sealedAt) })} />
      </span>
      {unsealed > 0 && <span className="yt-quiet">{t('chain.waiting', { count: unsealed })}</span>}
    </>
  );
}

function Verdict({ verified: { from, seals, events, faults } }: { verified: Verified }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const counts = { seals: format.number(seals), events: format.number(events) };
  if (faults.length === 0) {
    return <Status tone="good" text={from === 1 ? t('chain.whole', counts) : t('chain.wholePart', counts)} />;
  }
  return (
    <>
      <Status tone="breached" text={t('chain.broken', { count: faults.length })} />
      <ul>
        {faults.map(({ reason, seal, event }) => (
          <li key={`${reason} ${seal ?? event}`}>{t(`chain.fault.${reason}`, { seal, event })}</li>
        ))}
      </ul>
    </>
  );
}
