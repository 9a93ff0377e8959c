import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { endRelation, type RelationView } from '../../relation.contract.ts';

/** Ends a relation today, after a question. */
export function EndButton({ relation }: { relation: RelationView }) {
  const { t } = useTranslation('relations');
  const end = useSend(endRelation);
  const { id, from, to, kind, revision, abilities } = relation;
  if (!abilities.includes('end')) return null;
  const words = t('relation.sentence', { from: from.name, kind: t(`kind.${kind}`), to: to.name });
  return (
    <RetireButton
      size="small"
      question={t('relation.endQuestion', { relation: words })}
      text={t('relation.endText')}
      retire={() => end.mutateAsync({ params: { relation: id }, body: {}, ifMatch: revision })}
    >
      {t('relation.end')}
    </RetireButton>
  );
}
