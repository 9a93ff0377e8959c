import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import type { ImpactNode, PersonToTell } from '../../impact.contract.ts';
import type { RelationKind } from '../../relation.contract.ts';
import { pathOfEnd } from '../relations/end-path.ts';

export type NodesById = ReadonlyMap<string, ImpactNode>;

/** `运行于 应用服务器`: along a relation as its kind spreads a failure, said of what is hit. */
export function useCauseWords(nodes: NodesById): (cause: { id: string; kind: RelationKind }) => string {
  const { t } = useTranslation('relations');
  return ({ id, kind }) => {
    const side = kind === 'used_by' || kind === 'member_of' ? 'to' : 'from';
    return t('impact.becauseOf', { relation: t(`direction.${kind}.${side}`), cause: nodes.get(id)?.name ?? '' });
  };
}

export function useHitColumns(nodes: NodesById): Column<ImpactNode>[] {
  const { t } = useTranslation('relations');
  const causeWords = useCauseWords(nodes);
  return [
    { key: 'step', title: t('impact.step'), width: 90, render: ({ step }) => t('impact.stepOf', { count: step }) },
    {
      key: 'name',
      title: t('impact.name'),
      shown: 'always',
      render: ({ number, name, ...end }) => <Go to={pathOfEnd(end)}>{[number, name].filter(Boolean).join(' ')}</Go>,
    },
    {
      key: 'kind',
      title: t('impact.kind'),
      width: 150,
      render: ({ kind, importance }) =>
        [t(`end.${kind}`), importance && t(`importance.${importance}`)].filter(Boolean).join(' · '),
    },
    {
      key: 'because',
      title: t('impact.because'),
      width: 300,
      render: ({ because }) => because && causeWords(because),
    },
  ];
}

export function usePersonColumns(nodes: NodesById): Column<PersonToTell>[] {
  const { t } = useTranslation('relations');
  const format = useFormat();
  const causeWords = useCauseWords(nodes);
  const why = ({ because, aboutId }: PersonToTell) => {
    const about = nodes.get(aboutId);
    if (because === 'uses' && about?.because) return causeWords(about.because);
    return t(`impact.told.${because}`, { name: about?.name ?? '' });
  };
  const rung = (number: string | null) => number && <a href={`tel:${number}`}>{format.phone(number)}</a>;
  return [
    {
      key: 'name',
      title: t('impact.person'),
      shown: 'always',
      width: 130,
      render: ({ id, name, isVip }) => (
        <>
          <Go to={`/contacts/${id}`}>{name}</Go> {isVip && <strong>{t('impact.vip')}</strong>}
        </>
      ),
    },
    { key: 'why', title: t('impact.why'), render: why },
    { key: 'department', title: t('impact.department'), width: 130, render: ({ department }) => department },
    { key: 'phone', title: t('impact.phone'), width: 150, render: ({ mobile, phone }) => rung(mobile ?? phone) },
    {
      key: 'email',
      title: t('impact.email'),
      width: 220,
      render: ({ email }) => email && <a href={`mailto:${email}`}>{email}</a>,
    },
  ];
}
