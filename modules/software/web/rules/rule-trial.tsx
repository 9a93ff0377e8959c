import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { tryTitleRule } from '../../title-rule.contract.ts';
import '../software.css';

interface RuleTrialProps {
  pattern: string;
  publisherPattern: string;
}

/** Names that the rule would match, and which of them would be its own. */
export function RuleTrial({ pattern, publisherPattern }: RuleTrialProps) {
  const { t } = useTranslation('software');
  const attempt = useSend(tryTitleRule, { changes: [] });
  const body = { pattern, ...(publisherPattern && { publisherPattern }) };
  return (
    <div className="software-trial" role="group" aria-label={t('rule.try')}>
      <Button disabled={pattern === ''} loading={attempt.isPending} onClick={() => attempt.mutate({ body })}>
        {t('rule.try')}
      </Button>
      <div role="status">
        {attempt.error && <p>{attempt.error.message}</p>}
        {attempt.data && <Tried tried={attempt.data} />}
      </div>
    </div>
  );
}

function Tried({ tried: { matches, sorts, titles } }: { tried: AnswerOf<typeof tryTitleRule> }) {
  const { t } = useTranslation('software');
  if (matches === 0) return <p>{t('rule.tryNone')}</p>;
  return (
    <>
      <p>{t('rule.tryCount', { matches, sorts })}</p>
      <ul>
        {titles.map(({ id, name, product, isSorted }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="yt-quiet">
              {t(isSorted ? 'rule.trySorted' : 'rule.tryKept')}
              {product && ` · ${t('rule.tryNow')} ${product}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
