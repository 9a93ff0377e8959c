import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import { useSend } from '../../../../../web/api/use-send.ts';
import { ConfirmButton } from '../../../../../web/ui/confirm-button.tsx';
import { Answered } from '../../../../../web/ui/state/answered.tsx';
import { InstantText, Missing } from '../../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../../web/ui/words/section.tsx';
import { Status, type Tone } from '../../../../../web/ui/words/status.tsx';
import { SideScroll } from '../../../../../web/ui/words/side-scroll.tsx';
import type { AgreementView } from '../../../agreement.contract.ts';
import {
  listAgreementVersions,
  withdrawAgreementVersion,
  type AgreementVersionView,
  type VersionState,
} from '../../../agreement-version.contract.ts';
import { CompareDialog } from './compare-dialog.tsx';

const tones: Record<VersionState, Tone> = { in_force: 'good', upcoming: 'waiting', over: 'over', withdrawn: 'over' };

/** What was agreed when, and what changed from one to the next. */
export function VersionsSection({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  const result = useAnswer(listAgreementVersions, { params: { agreement: agreement.id } });
  return (
    <Section title={t('version.plural')}>
      <Answered result={result} lines={3}>
        {({ items }) => <Versions versions={items} />}
      </Answered>
    </Section>
  );
}

function Versions({ versions }: { versions: readonly AgreementVersionView[] }) {
  const { t } = useTranslation('sla');
  const [compared, compare] = useState<AgreementVersionView | null>(null);
  const heads = ['noun', 'stateLabel', 'validFrom', 'validUntil', 'reason', 'madeBy'] as const;
  return (
    <>
      <SideScroll label={t('version.plural')}>
        <table className="yt-lines" aria-label={t('version.plural')}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`version.${head}`)}
                </th>
              ))}
              <th scope="col">
                <span className="yt-unseen">{t('version.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <VersionRow
                key={version.id}
                version={version}
                onCompare={versions.length > 1 ? () => compare(version) : undefined}
              />
            ))}
          </tbody>
        </table>
      </SideScroll>
      {compared && <CompareDialog of={compared} versions={versions} onClose={() => compare(null)} />}
    </>
  );
}

function VersionRow({ version, onCompare }: { version: AgreementVersionView; onCompare: (() => void) | undefined }) {
  const { t } = useTranslation('sla');
  const withdraw = useSend(withdrawAgreementVersion);
  const { id, number, state, validFrom, validUntil, reason, madeBy, abilities } = version;
  return (
    <tr>
      <th scope="row">{t('version.number', { number })}</th>
      <td>
        <Status tone={tones[state]} text={t(`version.state.${state}`)} />
      </td>
      <td>
        <InstantText at={validFrom} />
      </td>
      <td>
        <InstantText at={validUntil} />
      </td>
      <td>{reason ?? <Missing />}</td>
      <td>{madeBy?.name ?? <Missing />}</td>
      <td className="yt-lines-acts">
        {onCompare && (
          <Button size="small" onClick={onCompare}>
            {t('version.compare')}
          </Button>
        )}
        {abilities.includes('withdraw') && (
          <ConfirmButton
            size="small"
            isDanger
            title={t('version.withdrawQuestion', { number })}
            text={t('version.withdrawText')}
            confirmText={t('version.withdraw')}
            onConfirm={() => withdraw.mutateAsync({ params: { agreementVersion: id } })}
          >
            {t('version.withdraw')}
          </ConfirmButton>
        )}
      </td>
    </tr>
  );
}
